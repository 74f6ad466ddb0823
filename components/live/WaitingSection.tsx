import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Disclosure } from '@/components/ui/Disclosure';
import { Title } from '@/components/ui/Title';
import { TwoLines } from '@/components/ui/TwoLines';
import { bestGuess } from '@/lib/domain/conversation';
import { isOpen } from '@/lib/domain/questions';
import type { Presence } from '@/lib/domain/presence';
import type { Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import css from './WaitingSection.module.css';

/** Before the call begins: nothing runs, and what was prepared is at hand. */
export function WaitingSection({
  presence,
  planned,
  now,
  onHome,
}: {
  presence: Presence;
  planned: readonly WithPerson[];
  now: Instant;
  onHome: () => void;
}) {
  const { t } = useText();
  const guess = bestGuess(
    planned.map(({ conversation }) => conversation),
    now,
    presence.meetingKey,
  );
  const person = planned.find(({ conversation }) => conversation.id === guess?.id)?.person;
  return (
    <main class={css.waiting}>
      <Card class={css.card}>
        {person && (
          <h2>
            <TwoLines text={person.name} />
          </h2>
        )}
        <Title>{t('waiting.title')}</Title>
        <p class={css.text}>{t('waiting.text')}</p>
      </Card>
      {guess && (
        <Disclosure open summary={t('live.questions', { count: guess.questions.filter(isOpen).length })}>
          <QuestionsSection conversation={guess} />
        </Disclosure>
      )}
      <div>
        <Button variant="quiet" onClick={onHome}>
          {t('waiting.home')}
        </Button>
      </div>
    </main>
  );
}
