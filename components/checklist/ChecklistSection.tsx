import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/ui/Notice';
import { itemWords, listChecklist } from '@/lib/actions/list-checklist';
import { tickItem } from '@/lib/actions/tick-item';
import type { ChecklistItem } from '@/lib/domain/checklist';
import type { Conversation } from '@/lib/domain/conversation';
import { findingAbout } from '@/lib/domain/finding';
import { tickedIds } from '@/lib/domain/measured-ticks';
import { asInstant } from '@/lib/domain/time';
import { failureName, type FailureName } from '@/lib/errors/errors';
import { useLive } from '@/lib/hooks/use-live';
import { useVerdict } from '@/lib/hooks/use-verdict';
import { useText } from '@/lib/i18n/use-text';
import { Checklist } from './Checklist';

/** The checklist with the ticks of one conversation, the user's own and those that were measured. */
export function ChecklistSection({ conversation }: { conversation: Pick<Conversation, 'id' | 'ticks'> }) {
  const { t, language, clockTime } = useText();
  const verdict = useVerdict();
  const items = useLive(listChecklist).value;
  const [onTheirWay, setOnTheirWay] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [failure, setFailure] = useState<FailureName | null>(null);

  // A tick stands from the moment it is made; once the record says the same, the record is believed again.
  const { ticks } = conversation;
  useEffect(() => {
    const stored = tickedIds(ticks);
    setOnTheirWay((made) => new Map([...made].filter(([id, isTicked]) => stored.has(id) !== isTicked)));
  }, [ticks]);

  if (items === undefined) return null;
  const measured = ({ id, topic }: ChecklistItem): { isGood: boolean; text: string } | null => {
    const tick = ticks.find(({ itemId }) => itemId === id);
    if (tick?.how === 'measured')
      return { isGood: true, text: t('picture.measuredAt', { time: clockTime(tick.at) }) };
    const finding = topic && verdict ? findingAbout(topic, verdict.findings) : null;
    return finding?.advice ? { isGood: false, text: t(`picture.advice.${finding.advice}`) } : null;
  };
  const isTicked = (id: string): boolean => onTheirWay.get(id) ?? tickedIds(ticks).has(id);

  const tick = async (itemId: string, is: boolean): Promise<void> => {
    setOnTheirWay((made) => new Map(made).set(itemId, is));
    try {
      await tickItem(conversation.id, itemId, is, asInstant(Date.now()));
      setFailure(null);
    } catch (error) {
      setOnTheirWay((made) => new Map([...made].filter(([id]) => id !== itemId)));
      setFailure(failureName(error));
    }
  };

  return (
    <>
      {failure !== null && (
        <Notice tone="error">
          {t(failure === 'disk-full' ? 'checklist.notSaved.disk-full' : 'checklist.notSaved.other')}
        </Notice>
      )}
      <Checklist
        label={t('checklist.label')}
        items={items.map((item) => ({ ...itemWords(item, language), measured: measured(item) }))}
        tickedIds={new Set(items.map(({ id }) => id).filter(isTicked))}
        onTick={(itemId, is) => void tick(itemId, is)}
      />
    </>
  );
}
