import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { logExchange } from '@/lib/actions/people';
import type { Exchange } from '@/lib/domain/exchange';
import { dateOf } from '@/lib/domain/local-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DatedTextForm } from './DatedTextForm';

const DIRECTIONS = ['gave', 'received', 'in-touch'] as const;

type Form = Readonly<Record<'text' | 'day', string>> & Pick<Exchange, 'direction'>;

/** Writes down what was given or received, or that there was contact; folded, because one comes to read more often. */
export function ExchangeFormSection({ personId }: { personId: string }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const draft = useFormDraft<Form>(`exchange:${personId}`, {
    text: '',
    day: dateOf(now()),
    direction: 'gave',
  });
  if (!draft.isReady) return null;
  return (
    <Disclosure summary={t('people.exchange.add')}>
      <DatedTextForm
        label={t('people.exchange.text')}
        dateLabel={t('people.exchange.on')}
        text={draft.fields.text}
        day={draft.fields.day}
        onText={(text) => {
          draft.change({ text });
        }}
        onDay={(day) => {
          draft.change({ day });
        }}
        onAdd={() => {
          attempt(() =>
            draft.carryOut(({ text, day, direction }) =>
              logExchange({ personId, direction, text: text.trim(), on: day }, now()),
            ),
          );
        }}
      >
        <RadioPills
          legend={t('people.exchange.direction')}
          options={DIRECTIONS.map((value) => ({ value, label: t(`people.exchange.${value}`) }))}
          value={draft.fields.direction}
          onChoose={(direction) => {
            draft.change({ direction });
          }}
        />
      </DatedTextForm>
    </Disclosure>
  );
}
