import { useState } from 'preact/hooks';
import { writeQuestion } from '@/lib/actions/question-sets-questions';
import {
  QUESTION_GROUPS,
  QUESTION_LONGEST,
  QUESTION_MINUTES_MOST,
  type Language,
  type Question,
} from '@/lib/domain/question';
import { asInstant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDraft } from '@/lib/hooks/use-draft';
import { QuestionEditor } from './QuestionEditor';

export interface QuestionEditorSectionProps {
  setId: string;
  language: Language;
  question: Question;
  /** The question is not in the set yet: its first change puts it there. */
  isBlank: boolean;
  /** Whether the set still has room for a must-ask. */
  canBeMustAsk: boolean;
  /** The question goes to another group, and its editor with it. */
  onRegroup: () => void;
  onDone: () => void;
  onRemove: () => void;
}

export function QuestionEditorSection(props: QuestionEditorSectionProps) {
  const { setId, question, isBlank } = props;
  const attempt = useAttempt();
  // What it was when the editor opened: the first letter makes it a question of the set, and `isBlank` false.
  const [blank] = useState(isBlank ? question : null);
  const [before] = useState(question);
  const [isMustAskRefused, setMustAskRefused] = useState(false);

  const write = (change: Partial<Question>): Promise<void> =>
    writeQuestion(setId, question.id, change, asInstant(Date.now()), blank);
  const subject = (part: string): string => `${setId}/${question.id}/${part}`;
  const text = useDraft(subject('text'), question.text, (typed) => write({ text: typed }));
  const formal = useDraft(subject('formal'), question.formalText, (typed) => write({ formalText: typed }));
  const minutes = useDraft(subject('minutes'), String(question.minutes), async (typed) => {
    if (areMinutes(typed)) await write({ minutes: Number(typed) });
  });
  const drafts = [text, formal, minutes];

  return (
    <QuestionEditor
      question={question}
      language={props.language}
      groups={QUESTION_GROUPS}
      text={text}
      formalText={formal}
      isFormalLeft={
        before.formalText.trim() !== '' && formal.text === before.formalText && text.text !== before.text
      }
      minutes={minutes}
      limits={{ text: QUESTION_LONGEST, minutes: QUESTION_MINUTES_MOST }}
      areMinutesWrong={!areMinutes(minutes.text)}
      isMustAskRefused={isMustAskRefused && !props.canBeMustAsk}
      onGroup={(group) => {
        props.onRegroup();
        attempt(() => write({ group }));
      }}
      onMustAsk={(isMustAsk) => {
        const isRefused = isMustAsk && !props.canBeMustAsk;
        setMustAskRefused(isRefused);
        if (!isRefused) attempt(() => write({ isMustAsk }));
      }}
      onDone={props.onDone}
      onRemove={() => {
        // A letter still on its way must not arrive after the removal.
        void Promise.all(drafts.map((draft) => draft.flush())).then(props.onRemove);
      }}
    />
  );
}

const areMinutes = (typed: string): boolean =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= QUESTION_MINUTES_MOST;
