import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '@/components/ui/Button';
import { whole } from '@/lib/domain/mailto';
import { report } from '@/lib/errors/report';
import type * as Ics from '@/lib/export/ics';
import { useText } from '@/lib/i18n/use-text';

type Writer = typeof Ics;

export interface CalendarLinkSectionProps {
  /** Writes the file. */
  write: (ics: Writer) => string;
  /** Without `.ics`. */
  fileName: string;
}

/** A file for one's own calendar. What writes it is large and comes after the page. */
export function CalendarLinkSection({ write, fileName }: CalendarLinkSectionProps) {
  const { t } = useText();
  const [ics, setIcs] = useState<Writer | null>(null);
  useEffect(() => {
    import('@/lib/export/ics').then(setIcs, (error: unknown) => {
      report('load what writes for calendars', error);
    });
  }, []);
  if (ics === null) return null;
  return (
    <ButtonLink
      href={`data:text/calendar;charset=utf-8,${encodeURIComponent(whole(write(ics)))}`}
      download={`${fileName}.ics`}
    >
      {t('common.calendar')}
    </ButtonLink>
  );
}
