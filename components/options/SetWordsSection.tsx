import { changeSetWords, type SetWords as Words } from '@/lib/actions/question-sets';
import { SET_DESCRIPTION_LONGEST, SET_NAME_LONGEST, type QuestionSet } from '@/lib/domain/question';
import { asInstant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDraft } from '@/lib/hooks/use-draft';
import { SetWords } from './SetWords';

export interface SetWordsSectionProps {
  set: QuestionSet;
  isOwn: boolean;
  onDone: () => void;
}

export function SetWordsSection({ set, isOwn, onDone }: SetWordsSectionProps) {
  const attempt = useAttempt();
  const write = (words: Partial<Words>): Promise<void> =>
    changeSetWords(set.id, words, asInstant(Date.now()));
  const name = useDraft(`${set.id}/name`, set.name, (typed) => write({ name: typed }));
  const description = useDraft(`${set.id}/description`, set.description, (typed) =>
    write({ description: typed }),
  );
  return (
    <SetWords
      name={name}
      description={description}
      limits={{ name: SET_NAME_LONGEST, description: SET_DESCRIPTION_LONGEST }}
      language={set.language}
      onLanguage={
        isOwn
          ? (language) => {
              attempt(() => write({ language }));
            }
          : undefined
      }
      onDone={onDone}
    />
  );
}
