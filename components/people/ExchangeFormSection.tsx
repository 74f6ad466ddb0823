import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { logExchange } from '@/lib/actions/people';
import type { Exchange } from '@/lib/domain/exchange';
import { dateOf } from '@/lib/domain/local-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DatedTextForm } from './DatedTextForm';

const DIRECTIONS = ['gave', 'received', 'in-touch'] as const;

/** Writes down what was given or received, or that there was contact; folded, because one comes to read more often. */
export function ExchangeFormSection({ personId }: { personId: string }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const [direction, setDirection] = useState<Exchange['direction']>('gave');
  return (
    <Disclosure summary={t('people.exchange.add')}>
      <DatedTextForm
        label={t('people.exchange.text')}
        dateLabel={t('people.exchange.on')}
        firstDay={() => dateOf(now())}
        onAdd={(text, on, done) => {
          attempt(async () => {
            await logExchange({ personId, direction, text, on }, now());
            done();
          });
        }}
      >
        <RadioPills
          legend={t('people.exchange.direction')}
          options={DIRECTIONS.map((value) => ({ value, label: t(`people.exchange.${value}`) }))}
          value={direction}
          onChoose={setDirection}
        />
      </DatedTextForm>
    </Disclosure>
  );
}
