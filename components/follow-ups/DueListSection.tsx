import type { JustDone } from '@/components/undo/TakeBackSection';
import { decide, type Decision } from '@/lib/actions/settle-due';
import { dayAfter, tellDay } from '@/lib/domain/day';
import type { DueEntry } from '@/lib/domain/due';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { dayWords, dueAbout, dueWords } from './due-words';
import { DueList } from './DueList';

/** How far something may be put off, in days. */
const LATER = { tomorrow: 1, week: 7, month: 30 } as const;

/** Several things that come back, with what the user may say about them. */
export function DueListSection({
  label,
  entries,
  today,
  onOpen,
  onDecided,
}: {
  label: string;
  entries: readonly DueEntry[];
  today: string;
  /** Opens what there is to write. */
  onOpen: (due: DueEntry) => void;
  onDecided: (done: JustDone) => void;
}) {
  const text = useText();
  const { t } = text;
  const attempt = useAttempt();
  const time = useTime();
  const say = (due: DueEntry, decision: Decision, told: string): void => {
    attempt(async () => {
      onDecided({ text: told, undo: await decide(due, decision, time.now()) });
    });
  };
  return (
    <DueList
      label={label}
      entries={entries.map((due) => {
        const words = dueWords(due, text);
        return {
          id: due.key,
          text: words,
          detail: [dayWords(tellDay(due.dueOn, today), text), dueAbout(due)].filter(Boolean),
          doneLabel: t('due.done', { what: words }),
          menuLabel: t('due.more', { what: words }),
          onOpen: isWritten(due)
            ? () => {
                onOpen(due);
              }
            : null,
          onDone: () => {
            say(due, { outcome: 'done' }, t('due.wasDone', { what: words }));
          },
          menu: [
            ...(['tomorrow', 'week', 'month'] as const).map((by) => ({
              label: t(`due.later.${by}`),
              onChoose: () => {
                say(due, { dueOn: dayAfter(today, LATER[by]) }, t('due.wasPutOff', { what: words }));
              },
            })),
            {
              label: t('due.letGo'),
              onChoose: () => {
                say(due, { outcome: 'let-go' }, t('due.wasLetGo', { what: words }));
              },
            },
          ],
        };
      })}
    />
  );
}

const isWritten = ({ kind, conversationId }: DueEntry): boolean =>
  kind === 'how-it-ended' || ((kind === 'thank-you' || kind === 'thank-referrer') && conversationId !== null);
