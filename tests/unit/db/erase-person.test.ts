import { describe, expect, it, vi } from 'vitest';
import { takeBackUp } from '@/lib/db/back-up';
import { addConversation, listConversations } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { listDrafts, writeDraft } from '@/lib/db/drafts';
import { countErasure, erasePerson } from '@/lib/db/erase-person';
import { addExchange } from '@/lib/db/exchanges';
import { addFollowUp, listFollowUps } from '@/lib/db/follow-ups';
import { keepLastWords, listLastWords, readLastWords } from '@/lib/db/last-words';
import { addMark, marksOf } from '@/lib/db/marks';
import { noteText, writeNote } from '@/lib/db/notes';
import { writeOwnText } from '@/lib/db/own-texts';
import { addPerson, listPeople } from '@/lib/db/people';
import { restoreBackUp } from '@/lib/db/restore';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { playLocalStorage } from '../../fixtures/local-storage';
import {
  aConversation,
  aFollowUp,
  aMark,
  anAskedQuestion,
  anExchange,
  aPerson,
  at,
  idOf,
  NOON,
} from '../../fixtures/records';

emptyDatabaseAfterEach();
playLocalStorage();

const INGRID = idOf(200);
const JOOST = idOf(201);

/** Two people, of whom Ingrid is to go; she is named all over Joost’s records. */
async function twoPeople(): Promise<void> {
  await addPerson(
    aPerson({
      id: INGRID,
      name: 'Ingrid de Wit',
      organisation: 'Waterschap Noord',
      email: 'ingrid@noord.example',
    }),
  );
  await addPerson(
    aPerson({
      id: JOOST,
      name: 'Joost Kok',
      organisation: 'Gemeente',
      viaWhom: 'Ingrid de Wit',
      viaPersonId: INGRID,
      links: ['https://example.org/ingrid-de-wit'],
    }),
  );
  await addConversation(aConversation({ id: idOf(1), personId: INGRID }));
  await addConversation(
    aConversation({
      id: idOf(2),
      personId: JOOST,
      goal: 'Horen hoe Ingrid bij Waterschap Noord werkt',
      questions: [anAskedQuestion({ text: 'Ken je Ingrids plan?', source: 'Mail INGRID@noord.example' })],
    }),
  );
  await writeNote(idOf(1), 'conversation', 'Fijn gesprek', NOON);
  await writeNote(idOf(2), 'conversation', 'ingrid de wit belt; een wit vel papier', NOON);
  await addMark(aMark({ id: idOf(600), conversationId: idOf(1) }));
  await addMark(aMark({ id: idOf(601), conversationId: idOf(2), kind: 'name', text: 'Ingrid' }));
  await addFollowUp(aFollowUp({ id: idOf(800), personId: INGRID, conversationId: idOf(2) }));
  await addFollowUp(
    aFollowUp({ id: idOf(801), personId: JOOST, conversationId: idOf(2), text: 'Boek van de Wit' }),
  );
  await addExchange(anExchange({ personId: INGRID }));
  await writeOwnText('who-knows', 'Ingrid de Wit en Joost Kok', NOON);
  await writeDraft({ id: 'plan:new', fields: { name: 'Ingrid de' }, updatedAt: NOON });
  await putRaw('quarantine', { table: 'people', row: { name: 'Ingrid', id: 7 }, reason: 'id' });
}

/** All that is on disk but the tombstones, which hold no words and stay when a deletion is taken back. */
const everything = async (): Promise<string> => {
  const tables = database.tables.filter(({ name }) => name !== 'tombstones');
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
};

describe('erasing a person', () => {
  it('says first what will go', async () => {
    await twoPeople();
    const before = await everything();
    expect(await countErasure(INGRID)).toEqual({
      conversations: 1,
      notes: 1,
      marks: 1,
      followUps: 1,
      exchanges: 1,
      mentions: 6,
      isNameShared: false,
      sentences: expect.arrayContaining([
        'Horen hoe Ingrid bij Waterschap Noord werkt',
        'Ken je Ingrids plan?',
        'Boek van de Wit',
      ]) as string[],
    });
    expect(await everything()).toBe(before);
  });

  it('takes the forms along that were begun about them, and leaves those about others', async () => {
    await twoPeople();
    const begun = async (id: string, fields: Record<string, string>): Promise<void> => {
      await writeDraft({ id, fields, updatedAt: NOON });
    };
    await begun(`exchange:${INGRID}`, { text: 'Een tip' });
    await begun(`promise:${idOf(1)}`, { text: 'Het rapport' });
    await begun(`thank-you:${idOf(1)}`, { form: 'short' });
    await begun('send-something', { text: 'Een artikel', personId: INGRID });
    await begun(`exchange:${JOOST}`, { text: 'Een boek' });
    await begun(`promise:${idOf(2)}`, { text: 'Een foto' });
    await begun(`thank-you:${idOf(2)}`, { form: 'short' });
    const before = await everything();
    const undo = await erasePerson(INGRID, at(5));
    expect((await listDrafts()).map(({ id }) => id)).toEqual([
      `exchange:${JOOST}`,
      `promise:${idOf(2)}`,
      `thank-you:${idOf(2)}`,
    ]);
    await undo();
    expect(await everything()).toBe(before);
  });

  it('leaves nothing of name, organisation and mail, and everything else', async () => {
    await twoPeople();
    await erasePerson(INGRID, at(1));
    expect(await everything()).not.toMatch(/ingrid|waterschap noord|@noord/i);
    expect((await listPeople()).map(({ name, viaPersonId }) => [name, viaPersonId])).toEqual([
      ['Joost Kok', null],
    ]);
    expect(await noteText(idOf(2), 'conversation')).toBe('… belt; een wit vel papier');
    expect((await listConversations()).map(({ goal }) => goal)).toEqual(['Horen hoe … bij … werkt']);
    expect((await marksOf(idOf(2))).map(({ text }) => text)).toEqual(['…']);
    expect((await listFollowUps()).map(({ text }) => text)).toEqual(['Boek van …']);
    expect(await database.tombstones.count()).toBe(6);
  });

  it('takes along how the last restore could be taken back: that holds all of it once more', async () => {
    await twoPeople();
    const backUp = await takeBackUp(NOON);
    await erasePerson(INGRID, at(1));
    await restoreBackUp(backUp, { now: at(2), erased: 'comes-back', settings: {} });
    expect(JSON.stringify(await database.restores.toArray())).toContain('Ingrid de Wit');
    await erasePerson(INGRID, at(3));
    expect(await everything()).not.toMatch(/ingrid|waterschap noord|@noord/i);
    expect(await database.restores.count()).toBe(0);
  });

  it('goes for words that did not reach the database too, and these come back with the rest', async () => {
    await twoPeople();
    const about = `note:${idOf(1)}`;
    const naming = `note:${idOf(2)}`;
    keepLastWords(about, 'Fijn gesprek gehad', ['Fijn gesprek']);
    keepLastWords(naming, 'Vraag Ingrid om hulp', ['Vraag']);
    keepLastWords('own:pitch', 'Ik ben Mieke', ['']);
    const subjects = [about, naming, 'own:pitch'];
    const before = subjects.map(readLastWords);
    const undo = await erasePerson(INGRID, at(1));
    expect(listLastWords()).toEqual([
      { subject: naming, text: 'Vraag … om hulp' },
      { subject: 'own:pitch', text: 'Ik ben Mieke' },
    ]);
    await undo();
    expect(subjects.map(readLastWords)).toEqual(before);
  });

  it('happens as a whole or not at all: what fails at its end has done nothing', async () => {
    await twoPeople();
    const before = await everything();
    vi.spyOn(database.restores, 'clear').mockRejectedValueOnce(new Error('at the end'));
    await expect(erasePerson(INGRID, at(1))).rejects.toThrow('at the end');
    expect(await everything()).toBe(before);
    expect(await database.tombstones.count()).toBe(0);
  });

  it('is taken back to the last letter', async () => {
    await twoPeople();
    const before = await everything();
    const undo = await erasePerson(INGRID, at(1));
    await undo();
    expect(await everything()).toBe(before);
  });

  it('taken back, leaves alone what was written since', async () => {
    await twoPeople();
    const undo = await erasePerson(INGRID, at(1));
    await writeNote(idOf(2), 'conversation', 'Nieuw', at(2));
    await undo();
    expect(await noteText(idOf(2), 'conversation')).toBe('Nieuw');
    expect(await noteText(idOf(1), 'conversation')).toBe('Fijn gesprek');
  });

  it('keeps an organisation that somebody else has, and names that others share', async () => {
    await addPerson(aPerson({ id: INGRID, name: 'Jan Bos', organisation: 'Gemeente' }));
    await addPerson(aPerson({ id: JOOST, name: 'Jan Kok', organisation: 'gemeente ', viaWhom: 'Jan Bos' }));
    await erasePerson(INGRID, at(1));
    expect(await listPeople()).toMatchObject([{ name: 'Jan Kok', organisation: 'gemeente ', viaWhom: '…' }]);
  });

  it('takes the name from whoever was linked to them, also when somebody else has it; elsewhere it stays, and that is said', async () => {
    await addPerson(aPerson({ id: INGRID, name: 'Karim Bouzidi', organisation: '' }));
    await addPerson(aPerson({ id: JOOST, name: 'karim bouzidi', organisation: '', viaWhom: '' }));
    await addPerson(
      aPerson({ id: idOf(202), name: 'Petra Smit', viaWhom: 'Karim Bouzidi', viaPersonId: INGRID }),
    );
    await addPerson(aPerson({ id: idOf(203), name: 'Zoë Prins', viaWhom: 'Karim Bouzidi' }));
    await writeOwnText('who-knows', 'Karim belt', NOON);
    expect(await countErasure(INGRID)).toMatchObject({
      mentions: 1,
      sentences: ['Karim Bouzidi'],
      isNameShared: true,
    });
    await erasePerson(INGRID, at(1));
    expect((await listPeople()).map(({ viaWhom }) => viaWhom)).toEqual(['', '…', 'Karim Bouzidi']);
    expect(JSON.stringify(await database.ownTexts.toArray())).toContain('Karim belt');
    expect(await countErasure(idOf(203))).toMatchObject({ isNameShared: false });
  });

  it('leaves every row readable, whatever the name', async () => {
    for (const [index, name] of ['planned', 'My-promise', 'conversation', 'nl', 'you'].entries()) {
      await addPerson(aPerson({ id: idOf(300 + index), name }));
    }
    await twoPeople();
    for (const [index] of ['planned', 'My-promise', 'conversation', 'nl', 'you'].entries()) {
      await erasePerson(idOf(300 + index), at(1));
    }
    expect(await listConversations()).toHaveLength(2);
    expect(await noteText(idOf(1), 'conversation')).toBe('Fijn gesprek');
    expect(await listFollowUps()).toHaveLength(2);
  });
});
