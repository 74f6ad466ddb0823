import { afterEach, describe, expect, it } from 'vitest';
import {
  addPhrase,
  listSituations,
  nameSituation,
  removePhrase,
  shippedSituations,
  writePhrase,
  type ListedPhrase,
} from '@/lib/actions/phrases';
import { database } from '@/lib/db/database';
import { asInstant } from '@/lib/domain/time';

const NOW = asInstant(Date.UTC(2026, 11, 4, 12));

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

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
    await writePhrase('no-time-overtaken', 'u', 'Schikt het een andere keer, {name}?', NOW);
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
    await writePhrase('no-time-overtaken', 'je', 'Iets anders.', NOW);
    await writePhrase('no-time-overtaken', 'je', text, NOW);
    expect(await phraseNamed('no-time-overtaken')).toMatchObject({ je: shippedJe, isChanged: false });
  });

  it('the shipped words can be put back, and that can be undone', async () => {
    await writePhrase('blank', 'en', 'One moment.', NOW);
    const undo = await removePhrase('blank', NOW);
    expect(await phraseNamed('blank')).toMatchObject({ isChanged: false });
    await undo();
    expect(await phraseNamed('blank')).toMatchObject({ en: 'One moment.', isChanged: true });
    expect(await database.tombstones.count()).toBe(0);
  });

  it('own situations follow the shipped ones, in the order they were made', async () => {
    const first = await addPhrase(NOW);
    const second = await addPhrase(asInstant(NOW + 1));
    await nameSituation(first, 'De hond blaft', NOW);
    await writePhrase(first, 'je', 'Eén tel,\n{name}.', NOW);
    const own = (await listSituations()).slice(10);
    expect(own.map(({ id }) => id)).toEqual([first, second]);
    expect(own[0]).toMatchObject({
      title: { nl: 'De hond blaft', en: 'De hond blaft' },
      isOwn: true,
      phrases: [{ id: first, je: 'Eén tel, {name}.', u: '', en: '' }],
    });
  });

  it('an own one that was deleted stays deleted, whatever is typed afterwards, until that is undone', async () => {
    const id = await addPhrase(NOW);
    await nameSituation(id, 'De hond blaft', NOW);
    const undo = await removePhrase(id, NOW);
    await writePhrase(id, 'je', 'Te laat.', NOW);
    expect(await listSituations()).toEqual(shipped);
    expect(await database.tombstones.get(id)).toMatchObject({ table: 'phrases' });
    await undo();
    expect((await listSituations())[10]).toMatchObject({ title: { nl: 'De hond blaft' } });
  });

  it('text that is too long is cut to what fits', async () => {
    await writePhrase('blank', 'je', 'a'.repeat(2000), NOW);
    expect((await phraseNamed('blank'))?.je).toHaveLength(500);
  });

  it('a row that cannot be read is set aside, and the shipped phrase is there', async () => {
    await database.table('phrases').put({ id: 'blank', je: 7 });
    expect(await phraseNamed('blank')).toMatchObject({ isChanged: false });
  });
});
