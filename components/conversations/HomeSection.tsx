import { BackUpReminderSection } from '@/components/back-up/BackUpReminderSection';
import { Button } from '@/components/ui/Button';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { ConversationList } from './ConversationList';
import css from './HomeSection.module.css';

/** The panel when nothing runs: what is ready, what was, and a start by hand. */
export function HomeSection({ all, onOpen }: { all: readonly WithPerson[]; onOpen: (id: string) => void }) {
  const text = useText();
  const attempt = useAttempt();
  const time = useTime();
  const planned = all.filter(({ conversation }) => conversation.status === 'planned');
  const past = all.filter(({ conversation }) => conversation.startedAt !== null);
  const nameOf = ({ person }: WithPerson): string => person?.name ?? text.t('common.noName');

  return (
    <main class={css.home}>
      <h1>{text.t('home.title')}</h1>
      {planned.length === 0 && <p class={css.about}>{text.t('home.empty')}</p>}
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
          {text.t('home.startNow')}
        </Button>
        <small>{text.t('home.startNow.hint')}</small>
      </div>
      {past.length > 0 && (
        <ConversationList
          title={text.t('home.past')}
          entries={past.map((entry) => ({
            id: entry.conversation.id,
            name: nameOf(entry),
            when: text.dayAndTime(entry.conversation.startedAt ?? 0),
          }))}
          onOpen={onOpen}
        />
      )}
      <BackUpReminderSection />
    </main>
  );
}
