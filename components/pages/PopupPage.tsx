import { useEffect, useState } from 'preact/hooks';
import { draftOf } from '@/components/plan/draft-names';
import { MeetingSection } from '@/components/plan/MeetingSection';
import { PlannedSection } from '@/components/plan/PlannedSection';
import { PopupHeader } from '@/components/plan/PopupHeader';
import { QuickFormSection } from '@/components/plan/QuickFormSection';
import { RunningSection } from '@/components/plan/RunningSection';
import { Button } from '@/components/ui/Button';
import type { MenuItem } from '@/components/ui/Menu';
import { Notice } from '@/components/ui/Notice';
import { goToPanel, goToSettings } from '@/lib/actions/go-to';
import { dropDraft, restoreDraft } from '@/lib/actions/plan-draft';
import { cancelConversation, planAgain } from '@/lib/actions/run-conversation';
import { bestGuess } from '@/lib/domain/conversation';
import { asInstant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import { useConversations, type WithPerson } from '@/lib/hooks/use-conversations';
import { useDrafts } from '@/lib/hooks/use-form-draft';
import { useNow } from '@/lib/hooks/use-now';
import { useOwnWindow } from '@/lib/hooks/use-own-window';
import { usePresences } from '@/lib/hooks/use-presences';
import { useSettings } from '@/lib/hooks/use-settings';
import { useText } from '@/lib/i18n/use-text';
import { popupView, type PopupChoice } from './popup-view';
import css from './PopupPage.module.css';

/** A sentence above the view, with what takes back what it tells. */
interface Told {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
}

const nowByTheClock = () => asInstant(Date.now());

/** The popup. It closes at every blur, so what it shows follows from what is stored; only the choice of the moment is its own. */
export function PopupPage() {
  const { t } = useText();
  const now = useNow();
  const all = useConversations();
  const drafts = useDrafts();
  const presences = usePresences();
  const settings = useSettings();
  const windowId = useOwnWindow();
  const [choice, setChoice] = useState<PopupChoice | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    document.title = t('popup.title');
  }, [t]);

  if (all === null || drafts === null || presences === null || settings === null) return null;

  const meetings = presences.map(({ presence }) => presence);
  const meeting =
    meetings.find(({ phase }) => phase === 'in-call') ??
    meetings.find(({ phase }) => phase === 'lobby') ??
    null;
  const conversations = all.map(({ conversation }) => conversation);
  const view = popupView(choice, { conversations, drafts, meeting, now });
  const withPerson = ({ id }: { id: string }): WithPerson[] =>
    all.filter(({ conversation }) => conversation.id === id);

  const toForm = (editedId: string | null) => () => {
    setTold(null);
    setChoice({ name: 'form', editedId });
  };
  const toConversation = (id: string): void => {
    setTold(null);
    setChoice({ name: 'conversation', id });
  };
  const toPanel = (): void => {
    if (windowId === null) return;
    goToPanel(windowId).catch((error: unknown) => {
      report('open the panel', error);
      setTold({ text: t('popup.panelFailed'), undo: null });
    });
  };
  const callOff = async ({ conversation: { id }, person }: WithPerson): Promise<void> => {
    await cancelConversation(id, nowByTheClock());
    setChoice(null);
    setTold({
      text: person ? t('planned.cancelled', { name: person.name }) : t('planned.cancelledUnnamed'),
      undo: () => planAgain(id, nowByTheClock()),
    });
  };

  const settingsItem: MenuItem = { label: t('popup.settings'), onChoose: () => void goToSettings() };
  const panelItem: MenuItem = { label: t('popup.openPanel'), onChoose: toPanel };
  const newItem: MenuItem = { label: t('plan.title.new'), icon: 'plus', onChoose: toForm(null) };

  return (
    <div class={css.page}>
      {told && (
        <Notice
          class={css.told}
          actions={
            told.undo && (
              <Button
                icon="undo"
                onClick={() => {
                  setTold(null);
                  void told.undo?.();
                }}
              >
                {t('common.undo')}
              </Button>
            )
          }
        >
          {told.text}
        </Notice>
      )}
      {view.name === 'form' && (
        <main key={view.edited?.id ?? 'new'}>
          <PopupHeader
            title={t(view.edited ? 'plan.title.edit' : view.isFirst ? 'plan.title.first' : 'plan.title.new')}
            menu={[panelItem, settingsItem]}
          />
          {view.isFirst && <p class={css.about}>{t('plan.about')}</p>}
          <QuickFormSection
            edited={view.edited && (withPerson(view.edited)[0] ?? null)}
            defaults={settings}
            onDone={toConversation}
            onCancel={
              view.isFirst
                ? null
                : (typed, draftId) => {
                    setChoice(null);
                    void dropDraft(draftId).then((wasThere) => {
                      if (!wasThere) return;
                      setTold({
                        text: t('plan.discarded'),
                        undo: () => restoreDraft(draftId, typed, nowByTheClock()),
                      });
                    });
                  }
            }
          />
        </main>
      )}
      {view.name === 'running' &&
        withPerson(view.conversation).map((running) => (
          <RunningSection
            key="running"
            running={running}
            now={now}
            showsSeconds={settings.showsSeconds}
            menu={[newItem, settingsItem]}
            onOpenPanel={toPanel}
          />
        ))}
      {view.name === 'planned' &&
        withPerson(view.conversation).map((shown) => (
          <PlannedSection
            key="planned"
            shown={shown}
            others={view.others.flatMap(withPerson)}
            meeting={
              bestGuess([view.conversation, ...view.others], now)?.id === view.conversation.id
                ? meeting
                : null
            }
            now={now}
            menu={[
              { label: t('common.edit'), icon: 'pencil', onChoose: toForm(view.conversation.id) },
              newItem,
              settingsItem,
              {
                label: t('popup.callOff'),
                icon: 'close',
                isDanger: true,
                onChoose: () => void callOff(shown),
              },
            ]}
            onResume={drafts.some(({ id }) => id === draftOf(null)) ? toForm(null) : null}
            onSwitch={toConversation}
            onOpenPanel={toPanel}
          />
        ))}
      {view.name === 'meeting' && (
        <MeetingSection
          meeting={view.meeting}
          menu={[settingsItem]}
          onPrepare={toForm(null)}
          onOpenPanel={toPanel}
        />
      )}
    </div>
  );
}
