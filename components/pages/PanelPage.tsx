import { useEffect, useState } from 'preact/hooks';
import { HomeSection } from '@/components/conversations/HomeSection';
import { RecordSection } from '@/components/conversations/RecordSection';
import { CallsSection, type Call } from '@/components/live/CallsSection';
import { BlankSection } from '@/components/live/BlankSection';
import { LiveSection } from '@/components/live/LiveSection';
import { WaitingSection } from '@/components/live/WaitingSection';
import { whenAskedToShow } from '@/lib/actions/go-to';
import { listDue } from '@/lib/actions/list-due';
import type { Conversation } from '@/lib/domain/conversation';
import type { Presence } from '@/lib/domain/presence';
import type { DueEntry } from '@/lib/domain/due';
import { dateOf } from '@/lib/domain/local-time';
import { later, minutes, type Instant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useAltKey } from '@/lib/hooks/use-alt-key';
import { useBlank } from '@/lib/hooks/use-blank';
import { usePanelRecords } from '@/lib/hooks/use-conversations';
import { useDeclined } from '@/lib/hooks/use-declined';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useNow } from '@/lib/hooks/use-now';
import { usePresences } from '@/lib/hooks/use-presences';
import { useSettings } from '@/lib/hooks/use-settings';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { whenOpened } from './when-opened';

/** Large and seldom first: the panel does not wait for them. */
const PreparationSection = whenOpened(
  async () => (await import('@/components/prepare/PreparationSection')).PreparationSection,
);
const WrapSection = whenOpened(async () => (await import('@/components/wrap/WrapSection')).WrapSection);
const WriteSection = whenOpened(
  async () => (await import('@/components/thank-you/WriteSection')).WriteSection,
);

/** The side panel. What it shows follows from the records, the meetings and the time; only what the user opened is its own. */
export function PanelPage() {
  const { t } = useText();
  const presences = usePresences();
  const declined = useDeclined();
  const attempt = useAttempt();
  const time = useTime();
  const settings = useSettings();
  const [openedId, setOpenedId] = useState<string | null>(null);
  /** The wrap-ups that were put off: they wait among the earlier ones. */
  const [leftIds, setLeftIds] = useState<readonly (string | null)[]>([]);
  const [isHomeWanted, setHomeWanted] = useState(false);
  /** What the user is writing, of what came back. */
  const [written, setWritten] = useState<DueEntry | null>(null);
  const [pastCount, setPastCount] = useState(PAST_SHOWN);
  const meetings = presences?.map(({ presence }) => presence) ?? [];
  const records = usePanelRecords({
    pastCount,
    openedId,
    writtenId: written?.conversationId ?? null,
    meetingIds: meetings.map(({ meetingId }) => meetingId),
  });
  const live = records?.open.find(({ conversation }) => conversation.status === 'live');
  const now = useNow(live?.conversation ?? null);

  const blank = useBlank();
  useFreeKeys({ b: blank.isWriting ? null : blank.toggle });
  useAltKey('KeyB', blank.toggle);

  useEffect(() => {
    document.title = t('panel.title');
  }, [t]);

  useEffect(
    () =>
      whenAskedToShow(({ show, id }) => {
        if (show === 'conversation') setOpenedId(id);
        else {
          attempt(async () => {
            const due = (await listDue(dateOf(time.now()))).find(({ key }) => key === id);
            if (due === undefined) return;
            setOpenedId(null);
            // Its wrap-up waits: this was asked for.
            setLeftIds((ids) => [...ids, due.conversationId]);
            setWritten(due);
          });
        }
      }),
    [attempt, time],
  );

  const toHome = (left: string | null) => (): void => {
    setOpenedId(null);
    setLeftIds([...leftIds, left]);
    setHomeWanted(true);
  };

  if (records === null || presences === null || settings === null) return null;
  if (declined.ids === null || blank.isBlank === null) return null;

  const { open, past, opened } = records;
  if (blank.isBlank)
    return <BlankSection conversation={live?.conversation ?? null} now={now} onBack={blank.toggle} />;
  if (live) {
    return (
      <LiveSection
        key={live.conversation.id}
        {...live}
        now={now}
        isWriting={blank.isWriting}
        onBlank={blank.toggle}
      />
    );
  }

  const planned = open.filter(({ conversation }) => conversation.status === 'planned');
  const unbound = meetings.filter(isCall).filter(({ meetingId }) => records.unbound.includes(meetingId));
  const { ids: declinedIds } = declined;
  const [call, ...more] = unbound.filter(({ meetingId }) => !declinedIds.includes(meetingId));
  if (call) {
    return (
      <CallsSection
        calls={[call, ...more]}
        // The one that ended moments ago may go on.
        planned={[...past.filter(({ conversation }) => isJustOver(conversation, now)), ...planned]}
        now={now}
        onNotNow={(meetingId) => {
          attempt(() => declined.decline(meetingId));
        }}
      />
    );
  }

  const lobby = meetings.find(({ phase }) => phase === 'lobby');
  const fresh = past.find(
    ({ conversation }) => isJustOver(conversation, now) && !leftIds.includes(conversation.id),
  );
  const wrapping =
    opened?.conversation.status === 'wrapping-up' ? opened : lobby || opened ? undefined : fresh;
  if (wrapping) {
    return (
      <WrapSection
        key={wrapping.conversation.id}
        {...wrapping}
        now={now}
        onBack={toHome(wrapping.conversation.id)}
      />
    );
  }
  if (opened?.conversation.status === 'planned')
    return <PreparationSection key={opened.conversation.id} {...opened} now={now} onBack={toHome(null)} />;
  if (written && records.written) {
    return (
      <WriteSection
        {...records.written}
        due={written}
        onBack={() => {
          setWritten(null);
        }}
      />
    );
  }
  if (opened)
    return <RecordSection key={opened.conversation.id} {...opened} now={now} onBack={toHome(null)} />;
  if (lobby && !isHomeWanted) {
    return <WaitingSection presence={lobby} planned={planned} now={now} onHome={toHome(null)} />;
  }
  return (
    <HomeSection
      planned={planned}
      past={past}
      onEarlier={
        records.hasEarlier
          ? () => {
              setPastCount(pastCount + EARLIER_STEP);
            }
          : null
      }
      today={dateOf(now)}
      onOpen={setOpenedId}
      onWrite={setWritten}
      onAsk={
        unbound.length > 0
          ? () => {
              attempt(declined.takeBack);
            }
          : null
      }
    />
  );
}

/** What is over: the last ones at first, and so many more at a time. */
const PAST_SHOWN = 10;
const EARLIER_STEP = 50;

/** After this a wrap-up no longer stands in the way; it waits among the earlier conversations. */
const STANDS_FOR = minutes(30);

const isCall = (presence: Presence): presence is Call =>
  presence.phase === 'in-call' && presence.inCallSince !== null;

const isJustOver = ({ status, endedAt }: Conversation, now: Instant): boolean =>
  status === 'wrapping-up' && endedAt !== null && now < later(endedAt, STANDS_FOR);
