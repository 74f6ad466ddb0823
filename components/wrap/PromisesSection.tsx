import { useState } from 'preact/hooks';
import { RadioPills } from '@/components/ui/RadioPills';
import { TakeBackSection, type JustDone } from '@/components/undo/TakeBackSection';
import { decide } from '@/lib/actions/settle-due';
import { addPromise } from '@/lib/actions/wrap-up';
import { dateOf } from '@/lib/domain/local-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useDue } from '@/lib/hooks/use-due';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { AddLine } from './AddLine';
import { PromiseSection } from './PromiseSection';
import css from './PromisesSection.module.css';

interface Form extends Readonly<Record<string, string>> {
  readonly text: string;
  readonly whose: 'my-promise' | 'their-promise';
}

/** What was promised, by both, with the day it comes back. */
export function PromisesSection({ conversation }: WithPerson) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const draft = useFormDraft<Form>(`promise:${conversation.id}`, { text: '', whose: 'my-promise' });
  const [done, setDone] = useState<JustDone | null>(null);
  const today = dateOf(time.now());
  const promises = (useDue(today) ?? []).filter(({ conversationId }) => conversationId === conversation.id);
  if (!draft.isReady) return null;
  return (
    <>
      <ul class={css.list}>
        {promises.map((due) =>
          due.markId === null ? null : (
            <PromiseSection
              key={due.markId}
              due={due}
              markId={due.markId}
              conversationId={conversation.id}
              today={today}
              onDrop={() => {
                attempt(async () => {
                  const undo = await decide(due, { outcome: 'let-go' }, time.now());
                  setDone({ text: t('wrap.promises.dropped'), undo });
                });
              }}
            />
          ),
        )}
      </ul>
      <div class={css.add}>
        <RadioPills
          legend={t('mark.whose')}
          options={[
            { value: 'my-promise', label: t('mark.whose.me') },
            { value: 'their-promise', label: t('mark.whose.them') },
          ]}
          value={draft.fields.whose}
          onChoose={(whose) => {
            draft.change({ whose });
          }}
        />
        <AddLine
          label={t('wrap.promises.add')}
          add={t('common.add')}
          maxLength={2000}
          text={draft.fields.text}
          onInput={(text) => {
            draft.change({ text });
          }}
          onAdd={() => {
            attempt(() =>
              draft.carryOut(({ text, whose }) => addPromise(conversation, whose, text, time.now())),
            );
          }}
        />
      </div>
      <TakeBackSection
        done={done}
        onGone={() => {
          setDone(null);
        }}
      />
    </>
  );
}
