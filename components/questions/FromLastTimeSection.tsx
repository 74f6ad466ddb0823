import { IconButton } from '@/components/ui/IconButton';
import { takeAlong } from '@/lib/actions/change-questions';
import type { Conversation } from '@/lib/domain/conversation';
import { questionsFromLastTime } from '@/lib/domain/left-questions';
import { wording } from '@/lib/domain/question';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTalksWith } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './FromLastTimeSection.module.css';

/** What was left for a next time with the same person, to be taken along now. */
export function FromLastTimeSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const { id, personId, questions, address } = conversation;
  const others = useTalksWith(personId).filter((other) => other.id !== id);
  const left = questionsFromLastTime(others, questions);
  if (left.length === 0) return null;
  return (
    <section class={css.left}>
      <h3>{t('question.fromLastTime')}</h3>
      <ul>
        {left.map((question) => {
          const sentence = wording(question, address);
          return (
            <li key={question.id} class={css.question}>
              <span>{sentence}</span>
              <IconButton
                icon="plus"
                label={t('question.takeAlong', { question: sentence })}
                onClick={() => {
                  attempt(() => takeAlong(id, [question], time.now()));
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
