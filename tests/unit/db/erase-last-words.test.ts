import { expect, it } from 'vitest';
import { erasePerson } from '@/lib/db/erase-person';
import {
  doesGoOn,
  expireLastWords,
  keepLastFields,
  keepLastWords,
  listLastWords,
  readLastFields,
  readLastWords,
} from '@/lib/db/last-words';
import { noteText, writeNote } from '@/lib/db/notes';
import { addPerson } from '@/lib/db/people';
import { addConversation } from '@/lib/db/conversations';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { playLocalStorage } from '../../fixtures/local-storage';
import { aConversation, aPerson, at, idOf, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();
playLocalStorage();

const INGRID = idOf(200);
const JOOST = idOf(201);
const NOTE = `note:${idOf(2)}:conversation`;

/** Two people, of whom Ingrid is to go; a talk with Joost, with a note. */
async function aNoteOf(text: string): Promise<void> {
  await addPerson(aPerson({ id: INGRID, name: 'Ingrid de Wit', organisation: 'Link' }));
  await addPerson(aPerson({ id: JOOST, name: 'Joost Kok', organisation: 'Gemeente' }));
  await addConversation(aConversation({ id: idOf(2), personId: JOOST }));
  await writeNote(idOf(2), 'conversation', text, NOON);
}

it.each([
  ['more', 'Ingrid kent iedereen. Bel haar', '… kent iedereen. Bel haar'],
  ['less', 'Ingrid kent', '… kent'],
  ['nothing of the name any more', 'Bel haar', 'Bel haar'],
])('words that say %s go on where the text stands in which the name was hidden', async (_, left, hidden) => {
  await aNoteOf('Ingrid kent iedereen');
  keepLastWords(NOTE, left, ['Ingrid kent', 'Ingrid kent iedereen']);
  const before = readLastWords(NOTE);
  const undo = await erasePerson(INGRID, at(1));
  const words = readLastWords(NOTE)!;
  expect(words.text).toBe(hidden);
  expect(doesGoOn(words, await noteText(idOf(2), 'conversation'))).toBe(true);
  await undo();
  expect(readLastWords(NOTE)).toEqual(before);
});

it('words that were typed over another text still do not go on', async () => {
  await aNoteOf('Ingrid kent iedereen');
  keepLastWords(NOTE, 'Bel Ingrid', ['Vraag Joost']);
  await erasePerson(INGRID, at(1));
  expect(doesGoOn(readLastWords(NOTE)!, await noteText(idOf(2), 'conversation'))).toBe(false);
});

it('what was left of a form goes with whom was chosen in it, and comes back', async () => {
  await aNoteOf('');
  const theirs = { text: 'Een artikel', personId: INGRID };
  keepLastFields('form:send-something', theirs, []);
  keepLastFields(`form:send-something:${idOf(2)}`, { text: 'Een boek', personId: JOOST }, []);
  const undo = await erasePerson(INGRID, at(1));
  expect(listLastWords().map(({ subject }) => subject)).toEqual([`form:send-something:${idOf(2)}`]);
  await undo();
  expect(readLastFields('form:send-something')).toEqual(theirs);
});

it('what was left of a form goes with whom was chosen in it, whoever took that person away', async () => {
  await aNoteOf('');
  await erasePerson(INGRID, at(1));
  keepLastFields('form:send-something', { text: 'Een artikel', personId: INGRID }, []);
  await expireLastWords();
  expect(listLastWords()).toEqual([]);
});

it('of a form only the words of the user are hidden, not what its fields are called nor what was chosen', async () => {
  await aNoteOf('');
  keepLastFields('form:plan:new', { link: 'https://example.org', goal: 'Bij Link', form: 'link' }, []);
  await erasePerson(INGRID, at(1));
  expect(readLastFields('form:plan:new')).toEqual({
    link: 'https://example.org',
    goal: 'Bij …',
    form: 'link',
  });
});
