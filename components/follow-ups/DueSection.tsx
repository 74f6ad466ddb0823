import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { TakeBackSection, type JustDone } from '@/components/undo/TakeBackSection';
import { tellEveryone } from '@/lib/actions/tell-everyone';
import { dueBy, type DueEntry } from '@/lib/domain/due';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDue } from '@/lib/hooks/use-due';
import { useTime } from '@/lib/hooks/use-time';
import type { Translator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { AddDueSection } from './AddDueSection';
import { DueCalendarSection } from './DueCalendarSection';
import { DueListSection } from './DueListSection';
import css from './DueSection.module.css';

/** A short list is looked at; the rest is a press away. */
const SHOWN_AT_ONCE = 4;

/** What is due, in a short list; folded away what comes later, what to add, and the news for everybody who helped. */
export function DueSection({
  today,
  isBeginning,
  onOpen,
}: {
  today: string;
  /** No talk was held yet: as long as nothing comes back, there is nothing to see. */
  isBeginning: boolean;
  onOpen: (due: DueEntry) => void;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const all = useDue(today);
  const [done, setDone] = useState<JustDone | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (all === null || (isBeginning && all.length === 0 && done === null)) return null;
  const due = dueBy(all, today);
  const rest = all.slice(Math.min(due.length, SHOWN_AT_ONCE));
  const later = all.length - due.length;
  const summary = restWords({ now: rest.length - later, later }, t);
  const list = (label: string, entries: readonly DueEntry[]) => (
    <DueListSection label={label} entries={entries} today={today} onOpen={onOpen} onDecided={setDone} />
  );
  return (
    <section class={css.due}>
      {due.length > 0 && (
        <>
          <h2>{t('due.title')}</h2>
          {list(t('due.title'), due.slice(0, SHOWN_AT_ONCE))}
        </>
      )}
      <Disclosure
        summary={summary}
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        {isOpen && (
          <div class={css.later}>
            {rest.length > 0 && list(summary, rest)}
            <AddDueSection summary={t('due.add')} today={today} onAdded={setDone} />
            <div class={css.everyone}>
              <Button
                onClick={() => {
                  attempt(async () => {
                    const { count, undo } = await tellEveryone(time.now());
                    const text = count === 0 ? t('due.everyone.nobody') : t('due.everyone.done', { count });
                    setDone({ text, undo });
                  });
                }}
              >
                {t('due.everyone')}
              </Button>
              <small>{t('due.everyone.hint')}</small>
            </div>
            {all.length > 0 && (
              <div>
                <DueCalendarSection entries={all} today={today} />
              </div>
            )}
          </div>
        )}
      </Disclosure>
      <TakeBackSection
        done={done}
        onGone={() => {
          setDone(null);
        }}
      />
    </section>
  );
}

/** "Nog 3 voor vandaag, 12 voor later": what is due does not hide behind what is not. */
function restWords({ now, later }: { now: number; later: number }, t: Translator['t']): string {
  if (now > 0 && later > 0) return t('due.rest.both', { now, later });
  if (now > 0) return t('due.rest.now', { now });
  return later > 0 ? t('due.rest', { count: later }) : t('due.rest.none');
}
