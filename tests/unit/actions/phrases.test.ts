import { describe, expect, it } from 'vitest';
import {
  addPhrase,
  listSituations,
  nameSituation,
  removePhrase,
  shippedSituations,
  writePhrase,
  type ListedPhrase,
} from '@/lib/actions/phrases';
import { emptyDatabaseAfterEach, putRaw, rowsIn } from '../../fixtures/database';
import { at, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

const phraseNamed = async (id: string): Promise<ListedPhrase | undefined> =>
  (await listSituations()).flatMap(({ phrases }) => phrases).find((phrase) => phrase.id === id);
const shipped = shippedSituations();
const shippedJe = shipped[0]?.phrases[0]?.je ?? '';

describe('phrases in the user’s own words', () => {
  it('are the shipped ones until the user changes one', async () => {
    expect(await listSituations()).toEqual(shipped);
    expect(shipped).toHaveLength(10);
  });

  it('S2-15: one wording is changed and the others stay as they came', async () => {
    await writePhrase('no-time-overtaken', 'u', 'Schikt het een andere keer, {name}?', NOON);
    expect(await phraseNamed('no-time-overtaken')).toMatchObject({
      je: shippedJe,
      u: 'Schikt het een andere keer, {name}?',
      isChanged: true,
    });
    expect(await phraseNamed('no-time-unwilling')).toMatchObject({ isChanged: false });
  });

  it.each([
    ['the same as it came', shippedJe],
    ['with a space behind it', `${shippedJe} `],
    ['nothing', '  '],
  ])('a shipped phrase that says %s is the shipped one again', async (_, text) => {
    await writePhrase('no-time-overtaken', 'je', 'Iets anders.', NOON);
    await writePhrase('no-time-overtaken', 'je', text, NOON);
    expect(await phraseNamed('no-time-overtaken')).toMatchObject({ je: shippedJe, isChanged: false });
  });

  it('the shipped words can be put back, and that can be undone', async () => {
    await writePhrase('blank', 'en', 'One moment.', NOON);
    const undo = await removePhrase('blank', NOON);
    expect(await phraseNamed('blank')).toMatchObject({ isChanged: false });
    await undo();
    expect(await phraseNamed('blank')).toMatchObject({ en: 'One moment.', isChanged: true });
    expect(await rowsIn('tombstones')).toMatchObject([{ id: 'blank', undoneAt: NOON }]);
  });

  it('own situations follow the shipped ones, in the order they were made', async () => {
    const first = await addPhrase(NOON);
    const second = await addPhrase(at(1));
    await nameSituation(first, 'De hond blaft', NOON);
    await writePhrase(first, 'je', 'Eén tel,\n{name}.', NOON);
    const own = (await listSituations()).slice(10);
    expect(own.map(({ id }) => id)).toEqual([first, second]);
    expect(own[0]).toMatchObject({
      title: { nl: 'De hond blaft', en: 'De hond blaft' },
      isOwn: true,
      phrases: [{ id: first, je: 'Eén tel, {name}.', u: '', en: '' }],
    });
  });

  it('an own one that was deleted stays deleted, whatever is typed afterwards, until that is undone', async () => {
    const id = await addPhrase(NOON);
    await nameSituation(id, 'De hond blaft', NOON);
    const undo = await removePhrase(id, NOON);
    await writePhrase(id, 'je', 'Te laat.', NOON);
    expect(await listSituations()).toEqual(shipped);
    expect(await rowsIn('tombstones')).toEqual([{ id, table: 'phrases', deletedAt: NOON }]);
    await undo();
    expect((await listSituations())[10]).toMatchObject({ title: { nl: 'De hond blaft' } });
  });

  it('text that is too long is cut to what fits', async () => {
    await writePhrase('blank', 'je', 'a'.repeat(2000), NOON);
    expect((await phraseNamed('blank'))?.je).toHaveLength(500);
  });

  it('a row that cannot be read is set aside, and the shipped phrase is there, also to be changed', async () => {
    const row = { id: 'blank', je: 7 };
    await putRaw('phrases', row);
    expect(await phraseNamed('blank')).toMatchObject({ isChanged: false });
    await writePhrase('blank', 'je', 'Eén tel.', NOON);
    expect(await phraseNamed('blank')).toMatchObject({ je: 'Eén tel.' });
    expect(await rowsIn('quarantine')).toMatchObject([{ table: 'phrases', row }]);
  });
});
