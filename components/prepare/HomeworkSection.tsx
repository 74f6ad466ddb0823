import { NoteSection } from '@/components/notes/NoteSection';
import { Checkbox } from '@/components/ui/Checkbox';
import { knowAlready, setQuestionState, setSource } from '@/lib/actions/change-questions';
import type { Conversation } from '@/lib/domain/conversation';
import { FOUND_OUT, linksIn, siteOf } from '@/lib/domain/homework';
import { wording, type AskedQuestion } from '@/lib/domain/question';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useNotes } from '@/lib/hooks/use-notes';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DraftFieldSection } from './DraftFieldSection';
import css from './HomeworkSection.module.css';
import { Links } from './Links';

/** What was found out beforehand. A question it answers is known already: it leaves the list and keeps its source. */
export function HomeworkSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  const notes = useNotes(conversation.id);
  const links = linksIn(notes.get(FOUND_OUT) ?? '');
  const findable = conversation.questions.filter(
    ({ group, state }) => state === 'already-known' || (state === 'prepared' && group !== 'closing'),
  );
  return (
    <>
      <NoteSection
        conversationId={conversation.id}
        subject={FOUND_OUT}
        label={t('prepare.homework.found')}
        hint={t('prepare.homework.found.hint')}
        rows={3}
        elapsedMs={null}
      />
      <Links label={t('prepare.homework.links')} links={links.map((url) => ({ url, name: siteOf(url) }))} />
      {findable.length > 0 && (
        <fieldset class={css.known}>
          <legend class={css.legend}>{t('prepare.homework.known')}</legend>
          <p class={css.hint}>{t('prepare.homework.known.hint')}</p>
          {findable.map((question) => (
            <KnownQuestion
              key={question.id}
              conversation={conversation}
              question={question}
              source={links.at(-1) ?? ''}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** One question to tick as known, and where the answer was found; at first the last link that was written down. */
function KnownQuestion({
  conversation: { id, address },
  question,
  source,
}: {
  conversation: Conversation;
  question: AskedQuestion;
  source: string;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const isKnown = question.state === 'already-known';
  return (
    <div>
      <Checkbox
        label={wording(question, address)}
        checked={isKnown}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          attempt(() =>
            checked
              ? knowAlready(id, question.id, question.source || source, now())
              : setQuestionState(id, question.id, 'prepared', now()),
          );
        }}
      />
      {isKnown && (
        <div class={css.source}>
          <DraftFieldSection
            subject={`source:${id}:${question.id}`}
            stored={question.source}
            save={(text) => setSource(id, question.id, text, now())}
            label={t('question.source')}
            longest={500}
          />
        </div>
      )}
    </div>
  );
}
