import { useEffect } from 'preact/hooks';
import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { DeviceTrouble } from '@/components/picture/DeviceTrouble';
import { NextSection } from '@/components/picture/NextSection';
import { NoPictureSection } from '@/components/picture/NoPictureSection';
import { PictureCheckSection } from '@/components/picture/PictureCheckSection';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Presence } from '@/lib/domain/presence';
import { useConversation } from '@/lib/hooks/use-conversations';
import { useDevices, type WayIn } from '@/lib/hooks/use-devices';
import { usePresences } from '@/lib/hooks/use-presences';
import { useSettings } from '@/lib/hooks/use-settings';
import { useText } from '@/lib/i18n/use-text';
import type { Settings } from '@/lib/settings/settings';
import css from './PicturePage.module.css';

/** The picture check, in a tab of its own: only there can a browser ask for the camera. With or without a conversation. */
export function PicturePage({ conversationId }: { conversationId: string | null }) {
  const { t } = useText();
  const settings = useSettings();
  const presences = usePresences();
  useEffect(() => {
    document.title = `Bakkie: ${t('picture.title').toLowerCase()}`;
  }, [t]);
  if (settings === null || presences === null) return null;
  return (
    <Check
      conversationId={conversationId}
      settings={settings}
      wayIn={wayInto(presences.map(({ presence }) => presence))}
      callTabId={callAmong(presences)}
    />
  );
}

function Check({
  conversationId,
  settings: { cameraId, microphoneId },
  wayIn,
  callTabId,
}: {
  conversationId: string | null;
  settings: Settings;
  wayIn: WayIn;
  callTabId: number | null;
}) {
  const { t } = useText();
  const { devices, open } = useDevices({ cameraId, microphoneId }, wayIn);
  const conversation = useConversation(conversationId).value?.conversation;
  return (
    <main class={css.page}>
      <header class={css.head}>
        <h1>{t('picture.title')}</h1>
        <p>{t('picture.about')}</p>
      </header>
      {devices.kind === 'unasked' && (
        <Card class={css.start}>
          <p>{t('picture.start.text')}</p>
          <Button variant="main" icon="camera" onClick={open}>
            {t('picture.start')}
          </Button>
        </Card>
      )}
      {devices.kind === 'closed' && (
        <DeviceTrouble text={t(`picture.closed.${devices.by}`)} again={t('picture.open')} onAgain={open} />
      )}
      {devices.kind === 'open' &&
        (typeof devices.picture === 'string' ? (
          <NoPictureSection failure={devices.picture} sound={devices.sound} onAgain={open} />
        ) : (
          <PictureCheckSection
            picture={devices.picture}
            sound={devices.sound}
            conversationId={conversation?.id ?? null}
            onAgain={open}
          />
        ))}
      {conversation && (
        <section class={css.list}>
          <h2>{t('checklist.label')}</h2>
          <ChecklistSection conversation={conversation} />
        </section>
      )}
      <NextSection
        conversation={conversation ?? null}
        callTabId={callTabId}
        isMain={devices.kind !== 'unasked'}
      />
    </main>
  );
}

/** The tab of the call that runs, else of one that is about to. */
const callAmong = (
  presences: readonly { readonly tabId: number; readonly presence: Presence }[],
): number | null =>
  (
    presences.find(({ presence }) => presence.phase === 'in-call') ??
    presences.find(({ presence }) => presence.phase === 'lobby')
  )?.tabId ?? null;

function wayInto(meetings: readonly Presence[]): WayIn {
  if (meetings.some(({ phase }) => phase === 'in-call')) return 'in-call';
  return meetings.some(({ phase }) => phase === 'lobby') ? 'lobby' : 'away';
}
