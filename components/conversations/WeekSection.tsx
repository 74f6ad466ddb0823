import { OwnTextSection } from '@/components/notes/NoteSection';
import { Disclosure } from '@/components/ui/Disclosure';
import { mondayOf } from '@/lib/domain/local-time';
import { stepOfWeek } from '@/lib/domain/own-circle';
import { useOwnTextShown } from '@/lib/hooks/use-own-text';
import { useText } from '@/lib/i18n/use-text';

/** One small thing to do this week, of one's own choice: to get over the threshold, not to keep score. `today` as `YYYY-MM-DD`. */
export function WeekSection({ today }: { today: string }) {
  const { t } = useText();
  const subject = stepOfWeek(mondayOf(today));
  const step = useOwnTextShown(subject).trim();
  return (
    <Disclosure summary={step === '' ? t('home.week') : t('home.week.set', { step })}>
      <OwnTextSection
        key={subject}
        subject={subject}
        label={t('home.week.label')}
        hint={t('home.week.hint')}
        rows={2}
      />
    </Disclosure>
  );
}
