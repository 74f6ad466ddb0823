import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { planToSend } from '@/lib/actions/people';
import { dateOf, weekAfter } from '@/lib/domain/local-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './ExchangeFormSection.module.css';

/** An article, an idea, an invitation to send one of these days (`advice.md`, S4-14b, S4-18). */
export function ToSendSection({ personId }: { personId: string }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState(() => dateOf(weekAfter(now())));
  return (
    <section>
      <h2>{t('people.send')}</h2>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '' || dueOn === '') return;
          attempt(async () => {
            await planToSend(personId, text.trim(), dueOn, now());
            setText('');
          });
        }}
      >
        <TextField
          label={t('people.send.text')}
          hint={t('people.send.hint')}
          autoComplete="off"
          maxLength={2000}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <div class={css.when}>
          <TextField
            type="date"
            label={t('people.send.on')}
            value={dueOn}
            onInput={(event) => {
              setDueOn(event.currentTarget.value);
            }}
          />
          <Button type="submit">{t('common.add')}</Button>
        </div>
      </form>
    </section>
  );
}
