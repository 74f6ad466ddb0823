import { useRef } from 'preact/hooks';
import { NoteSection } from '@/components/notes/NoteSection';
import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { Switch } from '@/components/ui/Switch';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { rewordQuestion, setMustAsk, setQuestionState, setSource } from '@/lib/actions/change-questions';
import { QUESTION_LONGEST, questionStateSchema, wording, type AskedQuestion } from '@/lib/domain/question';
import { canBeMustAsk } from '@/lib/domain/questions';
import type { Conversation } from '@/lib/domain/conversation';
import { useDraft } from '@/lib/hooks/use-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';

/** Everything about one question of a conversation: how it stands, a note, and whether it must be asked. */
export function QuestionDetailsSection({
  conversation,
  question,
  onRemove,
}: {
  conversation: Conversation;
  question: AskedQuestion;
  onRemove: () => void;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const isFull = !question.isMustAsk && !canBeMustAsk(conversation.questions);
  return (
    <>
      {conversation.endedAt === null && <WordsField conversation={conversation} question={question} />}
      <RadioPills
        legend={t('question.state')}
        options={questionStateSchema.options.map((value) => ({ value, label: t(`question.state.${value}`) }))}
        value={question.state}
        onChoose={(state) => attempt(() => setQuestionState(conversation.id, question.id, state, now()))}
      />
      {question.state === 'already-known' && <SourceField conversation={conversation} question={question} />}
      <NoteSection
        conversationId={conversation.id}
        subject={question.id}
        label={t('question.note')}
        elapsedMs={null}
      />
      <Switch
        label={t('question.mustAsk')}
        hint={isFull ? t('question.mustAsk.full') : undefined}
        disabled={isFull}
        checked={question.isMustAsk}
        onChange={(event) =>
          attempt(() => setMustAsk(conversation.id, question.id, event.currentTarget.checked, now()))
        }
      />
      <div>
        <Button variant="quiet" icon="trash" onClick={onRemove}>
          {t('question.remove')}
        </Button>
      </div>
    </>
  );
}

/** The question in the user's own words, for this conversation. Left empty, it is again what it was. */
function WordsField({ conversation, question }: { conversation: Conversation; question: AskedQuestion }) {
  const { t } = useText();
  const { now } = useTime();
  const { id, address, language } = conversation;
  const words = wording(question, address);
  const before = useRef(words);
  const draft = useDraft(`words:${id}:${question.id}`, words, (text) =>
    rewordQuestion(id, question.id, text, now()),
  );
  return (
    <TextArea
      label={t('question.words')}
      hint={t('question.words.hint')}
      lang={language}
      rows={1}
      doesGrow
      maxLength={QUESTION_LONGEST}
      value={draft.text}
      onFocus={() => {
        before.current = words;
      }}
      onInput={(event) => {
        draft.onInput(event.currentTarget.value.replace(/\n/g, ' '));
      }}
      onBlur={() => {
        if (draft.text.trim() === '') draft.onInput(before.current);
        draft.onBlur();
      }}
    />
  );
}

/** Where the answer was found: what is known already need not be asked. */
function SourceField({ conversation, question }: { conversation: Conversation; question: AskedQuestion }) {
  const { t } = useText();
  const { now } = useTime();
  const draft = useDraft(`source:${conversation.id}:${question.id}`, question.source, (text) =>
    setSource(conversation.id, question.id, text, now()),
  );
  return (
    <TextField
      label={t('question.source')}
      maxLength={500}
      value={draft.text}
      onInput={(event) => {
        draft.onInput(event.currentTarget.value);
      }}
      onBlur={draft.onBlur}
    />
  );
}
