import { useState } from 'preact/hooks';
import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { PictureLinkSection } from '@/components/checklist/PictureLinkSection';
import { InvitationSection } from '@/components/invitation/InvitationSection';
import { agreedLength } from '@/lib/domain/conversation';
import { questionHints } from '@/lib/domain/hints';
import { FOUND_OUT } from '@/lib/domain/homework';
import { INTRODUCTION_LINES, lineSubject } from '@/lib/domain/introduction';
import { FOR_THEM, invitationState, WHAT_I_BRING, WHY_YOU } from '@/lib/domain/invitation';
import { timeStamp } from '@/lib/domain/note';
import { LOOKING_FOR } from '@/lib/domain/own-circle';
import { isOpen } from '@/lib/domain/questions';
import { spokenLength } from '@/lib/domain/spoken-length';
import { inMinutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useNotes } from '@/lib/hooks/use-notes';
import { useOwnTextShown } from '@/lib/hooks/use-own-text';
import type { Translate } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { AskSection } from './AskSection';
import { BenchSection } from './BenchSection';
import { BringSection } from './BringSection';
import { Chapter } from './Chapter';
import { CircleSection } from './CircleSection';
import { GoalSection } from './GoalSection';
import { HomeworkSection } from './HomeworkSection';
import { KindSection } from './KindSection';
import { PersonSection } from './PersonSection';

/** The parts of a preparation, in the order one thinks of them. Each may be skipped. */
const CHAPTERS = [
  'who',
  'kind',
  'goal',
  'bring',
  'invitation',
  'questions',
  'introduction',
  'homework',
  'circle',
  'checklist',
] as const;
type ChapterName = (typeof CHAPTERS)[number];

type Facts = WithPerson & { now: Instant };

/** All parts folded to a line that says how each stands; one at a time is open. */
export function ChaptersSection(facts: Facts) {
  const { t } = useText();
  const notes = useNotes(facts.conversation.id);
  const lookingFor = useOwnTextShown(LOOKING_FOR);
  const [open, setOpen] = useState<ChapterName | null>(null);
  return (
    <div>
      {CHAPTERS.map((name) => (
        <Chapter
          key={name}
          title={t(`prepare.chapter.${name}`)}
          state={stateOf(name, facts, notes, lookingFor, t) || t(`prepare.empty.${name}`)}
          isOpen={open === name}
          onToggle={() => {
            setOpen(open === name ? null : name);
          }}
        >
          <Content name={name} {...facts} />
        </Chapter>
      ))}
    </div>
  );
}

function Content({ name, conversation, person, now }: Facts & { name: ChapterName }) {
  switch (name) {
    case 'who':
      return <PersonSection conversation={conversation} person={person} />;
    case 'kind':
      return <KindSection conversation={conversation} person={person} />;
    case 'goal':
      return <GoalSection conversation={conversation} person={person} />;
    case 'bring':
      return <BringSection conversation={conversation} />;
    case 'invitation':
      return <InvitationSection conversation={conversation} person={person} />;
    case 'questions':
      return <AskSection conversation={conversation} person={person} />;
    case 'introduction':
      return <BenchSection conversation={conversation} now={now} />;
    case 'homework':
      return <HomeworkSection conversation={conversation} />;
    case 'circle':
      return <CircleSection />;
    case 'checklist':
      return (
        <>
          <PictureLinkSection conversationId={conversation.id} />
          <ChecklistSection conversation={conversation} />
        </>
      );
  }
}

/** How a part stands, in a line; empty when nothing was done with it. What is too long is cut where it is shown. */
function stateOf(
  name: ChapterName,
  { conversation, person, now }: Facts,
  notes: ReadonlyMap<string, string>,
  lookingFor: string,
  t: Translate,
): string {
  const { talkType, goal, questions, ticks } = conversation;
  const begun = (...subjects: readonly string[]): string =>
    subjects.map((subject) => (notes.get(subject) ?? '').trim()).find((text) => text !== '') ?? '';
  const inOneLine = (...parts: readonly (string | null | undefined)[]): string =>
    parts.filter(Boolean).join(' · ');

  switch (name) {
    case 'who':
      return inOneLine(
        person?.name,
        person?.organisation,
        person?.viaWhom && t('live.via', { name: person.viaWhom }),
      );
    case 'kind':
      return talkType === null ? '' : t(`prepare.kind.${talkType}`);
    case 'goal':
      return inOneLine(
        t('common.minutesCount', { count: inMinutes(agreedLength(conversation)) }),
        goal.trim() || t('prepare.empty.goal'),
      );
    case 'bring':
      return begun(WHAT_I_BRING, FOR_THEM, WHY_YOU);
    case 'invitation': {
      const invitation = invitationState(conversation, now);
      return invitation.kind === 'unsent' ? '' : t(`invitation.state.${invitation.kind}`);
    }
    case 'questions': {
      const hints = questionHints(conversation, person?.closeness ?? null).length;
      const count = questions.filter(isOpen).length;
      return inOneLine(
        count > 0 ? t('common.questionsCount', { count }) : null,
        hints > 0 ? t('prepare.hints', { count: hints }) : null,
      );
    }
    case 'introduction': {
      const spoken = spokenLength(INTRODUCTION_LINES.map((line) => notes.get(lineSubject(line)) ?? ''));
      return spoken === 0 ? '' : t('prepare.spoken', { time: timeStamp(spoken) });
    }
    case 'homework': {
      const known = questions.filter(({ state }) => state === 'already-known').length;
      return inOneLine(known > 0 ? t('prepare.known', { count: known }) : null, begun(FOUND_OUT));
    }
    case 'circle':
      return lookingFor.trim();
    case 'checklist':
      return ticks.length === 0 ? '' : t('prepare.ticked', { count: ticks.length });
  }
}
