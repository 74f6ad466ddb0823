import { DueSection } from '@/components/follow-ups/DueSection';
import { BackUpReminderSection } from '@/components/back-up/BackUpReminderSection';
import { Button } from '@/components/ui/Button';
import { Title } from '@/components/ui/Title';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import { isWrapUpLeft } from '@/lib/domain/conversation';
import type { DueEntry } from '@/lib/domain/due';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { ConversationList } from './ConversationList';
import css from './HomeSection.module.css';
import { WeekSection } from './WeekSection';

/** The panel when nothing runs: what is ready, what was, and a start by hand. */
export function HomeSection({
  planned,
  past,
  onEarlier,
  today,
  onOpen,
  onWrite,
  onAsk,
}: {
  planned: readonly WithPerson[];
  /** The last one first. */
  past: readonly WithPerson[];
  /** Shows more of those that are over; null when these are all. */
  onEarlier: (() => void) | null;
  today: string;
  onOpen: (id: string) => void;
  /** Opens what there is to write for something that came back. */
  onWrite: (due: DueEntry) => void;
  /** A call runs that was answered with "not now": asks again. */
  onAsk: (() => void) | null;
}) {
  const text = useText();
  const attempt = useAttempt();
  const time = useTime();
  const nameOf = ({ person }: WithPerson): string => person?.name ?? text.t('common.noName');

  return (
    <main class={css.home}>
      <Title>{text.t('home.title')}</Title>
      {onAsk && (
        <div>
          <Button onClick={onAsk}>{text.t('bind.ask')}</Button>
        </div>
      )}
      {planned.length === 0 && (
        <p class={css.about}>
          {past.length === 0 && `${text.t('home.first')} `}
          {text.t('home.how')}
        </p>
      )}
      {planned.length > 0 && (
        <ConversationList
          title={text.t('home.planned')}
          entries={planned.map((entry) => ({
            id: entry.conversation.id,
            name: nameOf(entry),
            when:
              entry.conversation.plannedFor === null
                ? text.t('home.when.open')
                : text.dayAndTime(entry.conversation.plannedFor),
          }))}
          onOpen={onOpen}
        />
      )}
      <div class={css.start}>
        <Button
          variant={planned.length === 0 ? 'main' : 'plain'}
          onClick={() => {
            const now = time.now();
            attempt(() => startUnplanned({ startedAt: now, meetingId: null, language: text.language }, now));
          }}
        >
          {text.t(planned.length === 0 ? 'home.startNow' : 'home.startNow.other')}
        </Button>
        <small>{text.t('home.startNow.hint')}</small>
      </div>
      <DueSection today={today} isBeginning={past.length === 0} onOpen={onWrite} />
      {past.length > 0 && (
        <ConversationList
          title={text.t('home.past')}
          entries={past.map((entry) => ({
            id: entry.conversation.id,
            name: nameOf(entry),
            when: text.dayAndTime(entry.conversation.startedAt ?? 0),
            left: isWrapUpLeft(entry.conversation) ? text.t('wrap.left') : null,
          }))}
          onOpen={onOpen}
          onMore={onEarlier && { label: text.t('home.earlier'), show: onEarlier }}
        />
      )}
      <WeekSection today={today} />
      <BackUpReminderSection />
    </main>
  );
}
