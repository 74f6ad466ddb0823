import { describe, expect, it } from 'vitest';
import {
  blankItem,
  isShippedChecklistChanged,
  ITEMS_AT_MOST,
  moveItem,
  removeItem,
  restoreShippedChecklist,
  writeItem,
} from '@/lib/actions/checklist';
import { itemWords, listChecklist } from '@/lib/actions/list-checklist';
import { checklistText, SHIPPED_CHECKLIST } from '@/lib/content/checklist';
import { changeChecklist } from '@/lib/db/checklist';
import { ITEM_LONGEST } from '@/lib/domain/checklist';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { at, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

const write = (id: string, text: string): Promise<void> => writeItem(id, text, 'nl', NOON);
const words = async () => (await listChecklist()).map((item) => itemWords(item, 'nl').text);
const shippedWords = SHIPPED_CHECKLIST.map((item) => itemWords(item, 'nl').text);

async function add(text: string): Promise<string> {
  const blank = blankItem();
  await writeItem(blank.id, text, 'nl', NOON, blank);
  return blank.id;
}

describe('wording', () => {
  it('the user’s words stand in every language, the others follow the language', async () => {
    await write('light', 'Lamp aan');
    const [light, backLight] = await listChecklist();
    expect(itemWords(light!, 'en').text).toBe('Lamp aan');
    expect(itemWords(backLight!, 'en').text).toBe(checklistText('back-light', 'en').text);
  });

  it.each(['', '   ', checklistText('light', 'nl').text])(
    'a shipped item that says “%s” is as it came',
    async (text) => {
      await write('light', 'Lamp aan');
      await write('light', text);
      expect(isShippedChecklistChanged(await listChecklist())).toBe(false);
    },
  );

  it('is one line and no longer than can be stored', async () => {
    const id = await add('Kat\nweg');
    expect((await words()).at(-1)).toBe('Kat weg');
    await write(id, 'x'.repeat(900));
    expect((await words()).at(-1)).toHaveLength(ITEM_LONGEST);
  });

  it('an item that was removed meanwhile stays away', async () => {
    await removeItem('light', NOON);
    await write('light', 'Lamp aan');
    expect(await words()).toEqual(shippedWords.slice(1));
  });
});

describe('order', () => {
  it('an item goes where it is put', async () => {
    await moveItem('water', 0, NOON);
    expect(await words()).toEqual([shippedWords.at(-1), ...shippedWords.slice(0, -1)]);
    expect(isShippedChecklistChanged(await listChecklist())).toBe(true);
  });

  it('undoing a removal puts it where it was', async () => {
    const undo = await removeItem('camera', NOON);
    expect(await words()).toHaveLength(shippedWords.length - 1);
    await undo();
    expect(await words()).toEqual(shippedWords);
  });
});

describe('the shipped items', () => {
  it('come back in their words and order, and own ones stay', async () => {
    const own = await add('Kat de kamer uit');
    await write('light', 'Lamp aan');
    await removeItem('door', at(1));
    await moveItem(own, 0, at(2));
    const before = await listChecklist();

    const undo = await restoreShippedChecklist(at(3));
    expect(await words()).toEqual([...shippedWords, 'Kat de kamer uit']);
    await undo();
    expect(await listChecklist()).toEqual(before);
  });

  it('find room even on the fullest list', async () => {
    const own = Array.from({ length: ITEMS_AT_MOST }, (_, number) => ({
      ...blankItem(),
      text: String(number),
    }));
    await changeChecklist(NOON, [], () => own);
    await add('Een te veel');
    expect(await listChecklist()).toEqual(own);
    await restoreShippedChecklist(at(1));
    expect(await listChecklist()).toEqual([...SHIPPED_CHECKLIST, ...own]);
  });
});
