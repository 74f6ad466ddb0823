import { useEffect, useState } from 'preact/hooks';
import { DueFoldSection } from '@/components/follow-ups/DueFoldSection';
import { draftOf } from '@/components/plan/draft-names';
import { MeetingSection } from '@/components/plan/MeetingSection';
import { PlannedSection } from '@/components/plan/PlannedSection';
import { PopupHeader } from '@/components/plan/PopupHeader';
import { QuickFormSection } from '@/components/plan/QuickFormSection';
import { RunningSection } from '@/components/plan/RunningSection';
import { UndoNotice, type Told } from '@/components/plan/UndoNotice';
import type { MenuItem } from '@/components/ui/Menu';
import { goToPanelWith, goToSettings, wishToPrepare, wishToWrite } from '@/lib/actions/go-to';
import { dropDraft, restoreDraft } from '@/lib/actions/plan-draft';
import { cancelConversation, planAgain } from '@/lib/actions/run-conversation';
import { bestGuess } from '@/lib/domain/conversation';
import { dateOf } from '@/lib/domain/local-time';
import { asInstant } from '@/lib/domain/time';
import { failureName } from '@/lib/errors/errors';
import { report } from '@/lib/errors/report';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useOpenConversations, type WithPerson } from '@/lib/hooks/use-conversations';
import { useDrafts } from '@/lib/hooks/use-form-draft';
import { useNow } from '@/lib/hooks/use-now';
import { useOwnWindow } from '@/lib/hooks/use-own-window';
import { usePresences } from '@/lib/hooks/use-presences';
import { useSettings } from '@/lib/hooks/use-settings';
import { useText } from '@/lib/i18n/use-text';
import { popupView, type PopupChoice } from './popup-view';
import css from './PopupPage.module.css';

const nowByTheClock = () => asInstant(Date.now());

/** The popup. It closes at every blur, so what it shows follows from what is stored; only the choice of the moment is its own. */
export function PopupPage() {
  const { t } = useText();
  const open = useOpenConversations();
  const live = open?.find(({ conversation }) => conversation.status === 'live');
  const now = useNow(live?.conversation ?? null);
  const drafts = useDrafts();
  const presences = usePresences();
  const settings = useSettings();
  const windowId = useOwnWindow();
  const attempt = useAttempt();
  const [choice, setChoice] = useState<PopupChoice | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    document.title = t('popup.title');
  }, [t]);

  if (open === null || drafts === null || presences === null || settings === null) return null;

  const meetings = presences.map(({ presence }) => presence);
  const meeting =
    meetings.find(({ phase }) => phase === 'in-call') ??
    meetings.find(({ phase }) => phase === 'lobby') ??
    null;
  const planned = open.filter(({ conversation }) => conversation.status === 'planned');
  const guess = bestGuess(
    planned.map(({ conversation }) => conversation),
    now,
    meeting?.meetingKey,
  );
  const view = popupView(choice, { open, drafts, meeting, now });

  const toForm = (editedId: string | null) => () => {
    setTold(null);
    setChoice({ name: 'form', editedId });
  };
  const toConversation = (id: string): void => {
    setTold(null);
    setChoice({ name: 'conversation', id });
  };
  const openPanelWith = (work: () => Promise<unknown>): void => {
    if (windowId === null) return;
    goToPanelWith(work, windowId).catch((error: unknown) => {
      report('go to the panel', error);
      const isOurs = failureName(error) !== 'unexpected';
      setTold({ text: t(isOurs ? 'popup.startFailed' : 'popup.panelFailed'), undo: null });
    });
  };
  const openPanel = (): void => {
    openPanelWith(() => Promise.resolve());
  };
  const takeBack = (work: () => Promise<void>): void => {
    setTold(null);
    attempt(work);
  };
  const callOff = async ({ conversation: { id }, person }: WithPerson): Promise<void> => {
    await cancelConversation(id, nowByTheClock());
    setChoice(null);
    setTold({
      text: person ? t('planned.cancelled', { name: person.name }) : t('planned.cancelledUnnamed'),
      undo: () => takeBack(() => planAgain(id, nowByTheClock())),
    });
  };

  const settingsItem: MenuItem = {
    label: t('popup.settings'),
    onChoose: () => {
      goToSettings().catch((error: unknown) => {
        report('go to the settings', error);
        setTold({ text: t('popup.settingsFailed'), undo: null });
      });
    },
  };
  const panelItem: MenuItem = { label: t('popup.openPanel'), onChoose: openPanel };
  const newItem: MenuItem = { label: t('plan.title.new'), onChoose: toForm(null) };

  return (
    <div class={css.page}>
      {told && <UndoNotice {...told} />}
      {view.name !== 'running' && (
        <DueFoldSection
          today={dateOf(now)}
          onOpen={({ key }) => {
            openPanelWith(() => wishToWrite(key));
          }}
        />
      )}
      {view.name === 'form' && (
        <main key={view.edited?.conversation.id ?? 'new'}>
          <QuickFormSection
            edited={view.edited}
            planned={planned}
            defaults={settings}
            onDone={toConversation}
            onCancel={
              view.isFirst
                ? null
                : (typed, draftId, insteadId) => {
                    setChoice(insteadId === null ? null : { name: 'conversation', id: insteadId });
                    attempt(async () => {
                      if (!(await dropDraft(draftId))) return;
                      setTold({
                        text: t('plan.discarded'),
                        undo: () => takeBack(() => restoreDraft(draftId, typed, nowByTheClock())),
                      });
                    });
                  }
            }
            onMoved={(id, back) => {
              toConversation(id);
              setTold({ text: t('planned.changed'), undo: () => takeBack(back) });
            }}
            onCallOff={(entry) => {
              attempt(() => callOff(entry));
            }}
          >
            <PopupHeader
              title={t(
                view.edited ? 'plan.title.edit' : view.isFirst ? 'plan.title.first' : 'plan.title.new',
              )}
              about={view.isFirst ? t('plan.about') : undefined}
              menu={[panelItem, settingsItem]}
            />
          </QuickFormSection>
        </main>
      )}
      {view.name === 'running' && (
        <RunningSection
          running={view.shown}
          now={now}
          showsSeconds={settings.showsSeconds}
          menu={[newItem, settingsItem]}
          onOpenPanel={openPanel}
        />
      )}
      {view.name === 'planned' && (
        <PlannedSection
          shown={view.shown}
          others={view.others}
          meeting={guess?.id === view.shown.conversation.id ? meeting : null}
          now={now}
          menu={[
            { label: t('common.edit'), onChoose: toForm(view.shown.conversation.id) },
            newItem,
            settingsItem,
            {
              label: t('popup.callOff'),
              isDanger: true,
              onChoose: () => {
                attempt(() => callOff(view.shown));
              },
            },
          ]}
          onResume={drafts.some(({ id }) => id === draftOf(null)) ? toForm(null) : null}
          onSwitch={toConversation}
          onBegin={openPanelWith}
          onOpenPanel={openPanel}
          onPrepare={() => {
            openPanelWith(() => wishToPrepare(view.shown.conversation.id));
          }}
        />
      )}
      {view.name === 'meeting' && (
        <MeetingSection
          meeting={view.meeting}
          menu={[settingsItem]}
          onPrepare={toForm(null)}
          onBegin={openPanelWith}
          onOpenPanel={openPanel}
        />
      )}
    </div>
  );
}
