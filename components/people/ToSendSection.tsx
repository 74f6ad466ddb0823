import { Disclosure } from '@/components/ui/Disclosure';
import { planToSend } from '@/lib/actions/people';
import { dateOf, weekAfter } from '@/lib/domain/local-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DatedTextForm } from './DatedTextForm';

/** An article, an idea, an invitation to send one of these days (`advice.md`, S4-14b, S4-18). */
export function ToSendSection({ personId }: { personId: string }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  return (
    <Disclosure summary={t('people.send')}>
      <DatedTextForm
        label={t('people.send.text')}
        hint={t('people.send.hint')}
        dateLabel={t('people.send.on')}
        firstDay={() => dateOf(weekAfter(now()))}
        onAdd={(text, dueOn, done) => {
          attempt(async () => {
            await planToSend(personId, text, dueOn, now());
            done();
          });
        }}
      />
    </Disclosure>
  );
}
