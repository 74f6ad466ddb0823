import { useState } from 'preact/hooks';
import { RadioPills } from '@/components/ui/RadioPills';
import type { Presence } from '@/lib/domain/presence';
import type { Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { BindSection } from './BindSection';
import css from './BindSection.module.css';

export type Call = Presence & { readonly inCallSince: Instant };

/** The calls that run and belong to no record: each can be chosen, and each can be declined. */
export function CallsSection({
  calls,
  planned,
  now,
  onNotNow,
}: {
  /** At least one. */
  calls: readonly [Call, ...Call[]];
  planned: readonly WithPerson[];
  now: Instant;
  onNotNow: (meetingId: string) => void;
}) {
  const { t, clockTime } = useText();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const call = calls.find(({ meetingId }) => meetingId === chosenId) ?? calls[0];
  return (
    <main class={css.bind}>
      {calls.length > 1 && (
        <div class={css.calls}>
          <RadioPills
            legend={t('bind.calls')}
            options={calls.map(({ meetingId, platform, inCallSince }) => ({
              value: meetingId,
              label: t(`bind.call.${platform}`, { time: clockTime(inCallSince) }),
            }))}
            value={call.meetingId}
            onChoose={setChosenId}
          />
        </div>
      )}
      <BindSection
        key={call.meetingId}
        presence={call}
        inCallSince={call.inCallSince}
        planned={planned}
        now={now}
        onNotNow={() => {
          onNotNow(call.meetingId);
        }}
      />
    </main>
  );
}
