import { DayChoice } from '@/components/follow-ups/DayChoice';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import type { DueEntry } from '@/lib/domain/due';
import { decide } from '@/lib/actions/settle-due';
import { turnPromise, wordPromise } from '@/lib/actions/wrap-up';
import { nearDays } from '@/lib/domain/day';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDraft } from '@/lib/hooks/use-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './PromisesSection.module.css';

/** One promise: its words, whose it is, the day it is due, and the way to drop it. */
export function PromiseSection({
  due,
  markId,
  conversationId,
  today,
  onDrop,
}: {
  due: DueEntry;
  markId: string;
  conversationId: string;
  today: string;
  onDrop: () => void;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const draft = useDraft(`mark:${markId}`, due.text, (text) =>
    wordPromise({ conversationId, markId }, text, time.now()),
  );
  const isMine = due.kind === 'my-promise';
  return (
    <li class={css.promise}>
      <div class={css.words}>
        <TextField
          label={t(isMine ? 'wrap.promises.mine' : 'wrap.promises.theirs')}
          hint={isMine ? undefined : t('mark.word.their-promise.hint')}
          maxLength={2000}
          value={draft.text}
          onInput={(event) => {
            draft.onInput(event.currentTarget.value);
          }}
          onBlur={draft.onBlur}
        />
        <IconButton icon="close" label={t('wrap.promises.drop', { text: draft.text })} onClick={onDrop} />
      </div>
      <Button
        class={css.turn}
        onClick={() => {
          attempt(() =>
            turnPromise({ conversationId, markId }, isMine ? 'their-promise' : 'my-promise', time.now()),
          );
        }}
      >
        {t(isMine ? 'wrap.promises.notMine' : 'wrap.promises.notTheirs')}
      </Button>
      <DayChoice
        legend={t('wrap.promises.day')}
        near={nearDays(today)}
        value={due.dueOn}
        onChoose={(dueOn) => attempt(() => decide(due, { dueOn }, time.now()))}
      />
    </li>
  );
}
