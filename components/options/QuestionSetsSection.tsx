import { useState } from 'preact/hooks';
import { createQuestionSet, restoreShippedSets } from '@/lib/actions/question-sets';
import type { ListedSet } from '@/lib/actions/list-question-sets';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { totalMinutes } from '@/lib/domain/questions';
import { asInstant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useQuestionSets } from '@/lib/hooks/use-question-sets';
import { useText } from '@/lib/i18n/use-text';
import { ImportSection } from './ImportSection';
import { focusPageTitle } from './focus-wish';
import { QuestionSetList, type SetGroup } from './QuestionSetList';

export interface QuestionSetsSectionProps {
  /** A set was made; its id. */
  onMade: (id: string) => void;
}

/** All sets: those in the user's language first, then the user's own, then the others. */
export function QuestionSetsSection({ onMade }: QuestionSetsSectionProps) {
  const attempt = useAttempt();
  const { t, language } = useText();
  const sets = useQuestionSets();
  const [isImporting, setImporting] = useState(false);
  const [news, setNews] = useState<string>();
  if (sets === null) return null;

  const shipped = sets.filter(({ origin }) => origin !== 'own');
  const spoken = (other: boolean): SetGroup => {
    const rows = shipped.filter(({ set }) => (set.language === language) !== other);
    const isDutch = (language === 'nl') !== other;
    return { title: t(isDutch ? 'sets.inDutch' : 'sets.inEnglish'), rows: rows.map(rowOf) };
  };
  const own = { title: t('sets.own'), rows: sets.filter(({ origin }) => origin === 'own').map(rowOf) };
  const canRestore =
    shipped.length < SHIPPED_QUESTION_SETS.length || shipped.some(({ origin }) => origin === 'changed');

  const create = (): void => {
    attempt(async () => {
      onMade(await createQuestionSet(t('set.create'), language, asInstant(Date.now())));
    });
  };
  const restore = (): void => {
    attempt(async () => {
      await restoreShippedSets('all', (name) => t('set.ownVersion', { name }), asInstant(Date.now()));
      focusPageTitle();
      setNews(t('sets.restored'));
    });
  };

  return (
    <>
      <QuestionSetList
        groups={[spoken(false), own, spoken(true)].filter(({ rows }) => rows.length > 0)}
        news={news}
        onCreate={create}
        onImport={() => {
          setNews(undefined);
          setImporting(true);
        }}
        onRestore={canRestore ? restore : undefined}
      />
      {isImporting && (
        <ImportSection
          existing={sets.map(({ set }) => set)}
          onClose={() => {
            setImporting(false);
          }}
          onImported={(count) => {
            setImporting(false);
            setNews(t('file.imported', { count }));
          }}
        />
      )}
    </>
  );
}

const rowOf = ({ set, origin }: ListedSet) => ({
  set,
  isChanged: origin === 'changed',
  minutes: totalMinutes(set.questions),
});
