import { useEffect, useState } from 'preact/hooks';
import { HomeSection } from '@/components/conversations/HomeSection';
import { RecordSection } from '@/components/conversations/RecordSection';
import { WrapSection } from '@/components/conversations/WrapSection';
import { BindSection } from '@/components/live/BindSection';
import { LiveSection } from '@/components/live/LiveSection';
import { WaitingSection } from '@/components/live/WaitingSection';
import { useConversations } from '@/lib/hooks/use-conversations';
import { useNow } from '@/lib/hooks/use-now';
import { usePresences } from '@/lib/hooks/use-presences';
import { useText } from '@/lib/i18n/use-text';

/** The side panel. What it shows follows from the records, the meetings and the time; only what the user opened is its own. */
export function PanelPage() {
  const { t } = useText();
  const now = useNow();
  const all = useConversations();
  const presences = usePresences();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [notNow, setNotNow] = useState<string | null>(null);

  useEffect(() => {
    document.title = t('panel.title');
  }, [t]);

  if (all === null || presences === null) return null;

  const live = all.find(({ conversation }) => conversation.status === 'live');
  if (live) return <LiveSection {...live} now={now} />;

  const meetings = presences.map(({ presence }) => presence);
  const planned = all.filter(({ conversation }) => conversation.status === 'planned');
  const call = meetings.find(({ phase, meetingId }) => phase === 'in-call' && meetingId !== notNow);
  if (call?.inCallSince != null) {
    return (
      <BindSection
        presence={call}
        inCallSince={call.inCallSince}
        planned={planned}
        now={now}
        onNotNow={() => {
          setNotNow(call.meetingId);
        }}
      />
    );
  }

  const wrapping = all.find(({ conversation }) => conversation.status === 'wrapping-up');
  if (wrapping) return <WrapSection {...wrapping} />;

  const opened = all.find(({ conversation }) => conversation.id === openedId);
  if (opened) {
    return (
      <RecordSection
        {...opened}
        onBack={() => {
          setOpenedId(null);
        }}
      />
    );
  }

  if (meetings.some(({ phase }) => phase === 'lobby')) return <WaitingSection planned={planned} now={now} />;
  return <HomeSection all={all} onOpen={setOpenedId} />;
}
