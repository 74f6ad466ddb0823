import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import { logExchange } from '@/lib/actions/people';
import type { Exchange } from '@/lib/domain/exchange';
import { dateOf } from '@/lib/domain/local-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './ExchangeFormSection.module.css';

const DIRECTIONS = ['gave', 'received', 'in-touch'] as const;

/** Writes down what was given or received, or that there was contact. */
export function ExchangeFormSection({ personId }: { personId: string }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const [direction, setDirection] = useState<Exchange['direction']>('gave');
  const [text, setText] = useState('');
  const [on, setOn] = useState(() => dateOf(now()));
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || on === '') return;
        attempt(async () => {
          await logExchange({ personId, direction, text: text.trim(), on }, now());
          setText('');
        });
      }}
    >
      <RadioPills
        legend={t('people.exchange.add')}
        options={DIRECTIONS.map((value) => ({ value, label: t(`people.exchange.${value}`) }))}
        value={direction}
        onChoose={setDirection}
      />
      <TextField
        label={t('people.exchange.text')}
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
          label={t('people.exchange.on')}
          value={on}
          onInput={(event) => {
            setOn(event.currentTarget.value);
          }}
        />
        <Button type="submit">{t('common.add')}</Button>
      </div>
    </form>
  );
}
