import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/Notice';
import { listQuestionSets, type ListedSet } from '@/lib/actions/list-question-sets';
import { namedAmong } from '@/lib/actions/name-person';
import { changePlan, planConversation } from '@/lib/actions/plan-conversation';
import { LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN } from '@/lib/domain/conversation';
import { questionsFromLastTime } from '@/lib/domain/left-questions';
import { readMeetingLink } from '@/lib/domain/meeting-link';
import {
  freshPlanForm,
  isFromInvitation,
  planFormOf,
  readPlanForm,
  typedOver,
  type PlanAnswers,
  type PlanForm,
} from '@/lib/domain/plan-form';
import { plannedAlready } from '@/lib/domain/planned-already';
import { wording, type Language } from '@/lib/domain/question';
import { asInstant } from '@/lib/domain/time';
import { failureName, type FailureName } from '@/lib/errors/errors';
import { useAcquaintances } from '@/lib/hooks/use-acquaintances';
import { useCalledOff, useTalksWith, type WithPerson } from '@/lib/hooks/use-conversations';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useLive } from '@/lib/hooks/use-live';
import { useText } from '@/lib/i18n/use-text';
import type { Settings } from '@/lib/settings/settings';
import { AlreadyPlannedSection } from './AlreadyPlannedSection';
import { draftOf } from './draft-names';
import { QuickForm } from './QuickForm';
import { TakenSection, useTakeIn } from './TakeInSection';

export interface QuickFormSectionProps {
  /** What stands above the form; it waits for the form, so that the popup opens in its full height. */
  children: ComponentChildren;
  /** The planned conversation to change; null plans a new one. */
  edited: WithPerson | null;
  /** All that is planned: what comes in may be about one of them. */
  planned: readonly WithPerson[];
  defaults: Pick<Settings, 'defaultLengthMin' | 'address'>;
  /** The conversation is planned as the form says; its draft is gone. */
  onDone: (id: string) => void;
  /** The user gives up what the form says; the draft is still there. */
  onCancel: GiveUp | null;
  /** What the form asked for was planned already, and was moved; `back` moves it back. */
  onMoved: (id: string, back: () => Promise<void>) => void;
  /** The invitation that came in says that this one is off. */
  onCallOff: (entry: WithPerson) => void;
}

/** `insteadId` is the conversation that the user goes to instead. */
export type GiveUp = (typed: PlanForm, draftId: string, insteadId: string | null) => void;

/** The quick form on top of its draft and the question sets. */
export function QuickFormSection({ edited, ...rest }: QuickFormSectionProps) {
  const sets = useLive(listQuestionSets).value;
  return sets && <BoundForm key={edited?.conversation.id} edited={edited} sets={sets} {...rest} />;
}

function BoundForm({
  children,
  edited,
  planned,
  sets,
  defaults,
  onDone,
  onCancel,
  onMoved,
  onCallOff,
}: QuickFormSectionProps & { sets: readonly ListedSet[] }) {
  const { t, language, date } = useText();
  const acquaintances = useAcquaintances() ?? [];
  const draftId = draftOf(edited?.conversation ?? null);
  const setIn = (wanted: Language): string => sets.find(({ set }) => set.language === wanted)?.set.id ?? '';
  const initial: PlanForm = edited
    ? planFormOf(edited.conversation, edited.person?.name ?? '')
    : freshPlanForm({ ...defaults, questionSetId: setIn(language) });
  const draft = useFormDraft<PlanForm>(draftId, initial);
  const form = draft.fields;

  /** What the fields say by themselves while this name stands in the form: somebody known is spoken to as last time. */
  const byName = (name: string): Pick<PlanForm, 'address' | 'questionSetId'> => {
    const last = edited ? null : namedAmong(acquaintances, name)?.last;
    return {
      address: last?.address ?? initial.address,
      questionSetId: last && last.language !== language ? setIn(last.language) : initial.questionSetId,
    };
  };
  /** As long as a field says what it says by itself it follows the name; what the user chose stays. */
  const change = (part: Partial<PlanForm>): void => {
    const [before, after] = [byName(form.name), byName(part.name ?? form.name)];
    draft.change({
      ...(form.address === before.address && { address: after.address }),
      ...(form.questionSetId === before.questionSetId && { questionSetId: after.questionSetId }),
      ...part,
    });
  };
  const takeIn = useTakeIn(form, initial, change);
  const type = (typed: Partial<PlanForm>): void => {
    change(typedOver(form, typed));
  };
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureName | null>(null);
  const known = edited ? null : namedAmong(acquaintances, form.name);
  const talks = useTalksWith(known?.id ?? null);
  const calledOff = useCalledOff();
  if (!draft.isReady) return null;

  const chosen = sets.find(({ set }) => set.id === form.questionSetId)?.set ?? null;
  const spoken = chosen?.language ?? language;
  // A conversation that is being changed has its questions already; the panel offers it the rest.
  const left = questionsFromLastTime(talks, chosen?.questions ?? []);
  const read = readPlanForm(form, asInstant(Date.now()), edited?.conversation.plannedFor);

  const told = edited === null &&
    'answers' in read && {
      name: read.answers.name,
      isNameSure: !isFromInvitation(form, 'name'),
      startsAt: read.answers.plannedFor,
      link: read.answers.meetingLink,
    };
  const already = told ? (plannedAlready(planned, told) ?? plannedAlready(calledOff, told)) : null;

  const carryOut = async (answers: PlanAnswers): Promise<void> => {
    setBusy(true);
    const now = asInstant(Date.now());
    const takenAlong = answers.takesFromLastTime ? left : [];
    const plan = { ...answers, questionSet: chosen, takenAlong, language: spoken };
    try {
      await draft.flush();
      const id = edited
        ? await changePlan(edited.conversation.id, plan, now, draftId).then(() => edited.conversation.id)
        : (await planConversation(plan, now, draftId)).id;
      onDone(id);
    } catch (error) {
      setFailure(failureName(error));
      setBusy(false);
    }
  };

  const giveUp = (to: GiveUp, insteadId: string | null): void => {
    void draft.flush().then(() => {
      to(form, draftId, insteadId);
    });
  };

  return (
    <>
      {children}
      {failure && (
        <Notice tone="error">
          {t(failure === 'disk-full' ? 'common.notSaved.disk-full' : 'common.notSaved.other')}
        </Notice>
      )}
      {already && 'answers' in read && (
        <AlreadyPlannedSection
          entry={already}
          answers={read.answers}
          hasToldLength={isFromInvitation(form, 'length')}
          draftId={draftId}
          flush={draft.flush}
          onMoved={onMoved}
          onOpen={(id) => {
            if (onCancel) giveUp(onCancel, id);
          }}
        />
      )}
      <TakenSection
        {...takeIn}
        planned={planned}
        isNameMissing={form.name.trim() === ''}
        onCallOff={onCallOff}
      />
      <QuickForm
        form={form}
        problems={wasSubmitted && 'problems' in read ? read.problems : {}}
        sets={sets.map(({ set }) => set)}
        lengths={{ offered: OFFERED_LENGTHS_MIN, limits: { least: SHORTEST_MIN, most: LONGEST_MIN } }}
        fromLastTime={left.map((question) => wording(question, form.address === 'u' ? 'u' : 'je'))}
        hasAddress={spoken === 'nl'}
        submitLabel={t(edited ? 'common.save' : already ? 'takeIn.second' : 'plan.submit')}
        isMain={already === null}
        isBusy={isBusy}
        names={acquaintances.map(({ name }) => name)}
        known={
          known?.last == null
            ? null
            : known.talkedAt === null
              ? t('plan.known', { name: known.name })
              : t('plan.knownTalked', { day: date(known.talkedAt) })
        }
        onChange={type}
        onPasteLink={(pasted) => {
          if (takeIn.paste(pasted)) return true;
          const link = pasted.map(readMeetingLink).find(({ kind }) => kind === 'link');
          if (link?.kind === 'link') type({ meetingLink: link.url });
          return link !== undefined;
        }}
        onFile={takeIn.file}
        onSubmit={() => {
          setWasSubmitted(true);
          if ('answers' in read) void carryOut(read.answers);
        }}
        onCancel={
          onCancel &&
          (() => {
            giveUp(onCancel, null);
          })
        }
      />
    </>
  );
}
