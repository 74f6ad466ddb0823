import { CalendarLinkSection } from '@/components/calendar/CalendarLinkSection';
import type { DueEntry } from '@/lib/domain/due';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { dueAbout, dueWords } from './due-words';

/** What comes back, as days in one's own calendar; what should have been done before today stands on today, where it is seen. */
export function DueCalendarSection({ entries, today }: { entries: readonly DueEntry[]; today: string }) {
  const text = useText();
  const time = useTime();
  return (
    <CalendarLinkSection
      write={({ icsOfDays }) =>
        icsOfDays(
          entries.map((due) => ({
            id: `${due.key}@bakkie`,
            title: dueWords(due, text),
            notes: dueAbout(due),
            on: due.dueOn < today ? today : due.dueOn,
          })),
          time.now(),
        )
      }
      fileName={text.t('due.file')}
    />
  );
}
