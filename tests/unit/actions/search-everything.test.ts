import { expect, it } from 'vitest';
import { readEverythingTyped } from '@/lib/actions/search-everything';
import { changeChecklist } from '@/lib/db/checklist';
import { writeOwnText } from '@/lib/db/own-texts';
import { putOwnPhrase } from '@/lib/db/phrases';
import { putQuestionSets } from '@/lib/db/question-sets';
import { searchIn } from '@/lib/domain/search';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aQuestion, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

it('finds the user’s own texts, questions, sentences and checklist items too', async () => {
  const stamps = { createdAt: NOON, updatedAt: NOON };
  await writeOwnText('who-knows', 'Sietske van de dijk', NOON);
  const set = { id: 'mine', name: 'Waterwerk', description: '', language: 'nl', isHidden: false } as const;
  const asked = aQuestion({ text: 'Hoe hoog is de dijk?', formalText: 'Hoe hoog is uw dijk?' });
  await putQuestionSets([{ ...set, questions: [asked], ...stamps }], { without: [], now: NOON });
  await putOwnPhrase({ id: 'own', title: 'Stilte', je: 'Even over de dijk', u: '', en: '', ...stamps });
  await changeChecklist(NOON, [], () => [{ id: 'map', topic: null, text: 'Kaart van de dijk' }]);
  const found = searchIn(await readEverythingTyped(), 'DIJK', 10).map(({ entry }) => entry);
  expect(found.map(({ kind, id }) => [kind, id])).toEqual([
    ['own-text', 'who-knows'],
    ['question-set', 'mine'],
    ['phrase', 'own'],
    ['checklist-item', 'map'],
  ]);
});
