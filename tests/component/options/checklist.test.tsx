import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { itemWords, listChecklist } from '@/lib/actions/list-checklist';
import { removeItem } from '@/lib/actions/checklist';
import { SHIPPED_CHECKLIST } from '@/lib/content/checklist';
import { NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { button, field, openOptions, optionsPageAfterEach } from './options-page';

optionsPageAfterEach();

const shown = () => screen.queryAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);
const stored = async () => (await listChecklist()).map((item) => itemWords(item, 'nl').text);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });

test('an item is reworded where it stands', async () => {
  await openOptions('#/checklist');
  expect(shown()).toEqual(await stored());
  type('Punt 1', 'Lamp aan');
  await waitFor(async () => {
    expect((await stored())[0]).toBe('Lamp aan');
  });
});

test('an emptied item has its own words back, and says so', async () => {
  await openOptions('#/checklist');
  const [shipped] = shown();
  fireEvent.focus(field('Punt 1'));
  type('Punt 1', '');
  fireEvent.blur(field('Punt 1'));
  expect(await screen.findByText('Leeg kan niet. De meegeleverde zin staat er weer.')).toBeTruthy();
  await waitFor(() => {
    expect(shown()[0]).toBe(shipped);
  });
});

test('a new item has the focus, is stored from its first letter, and Enter goes on to the next', async () => {
  const page = await openOptions('#/checklist');
  const count = SHIPPED_CHECKLIST.length;
  fireEvent.click(button('Punt toevoegen'));
  const added = `Punt ${String(count + 1)}`;
  await waitFor(() => {
    expect(document.activeElement).toBe(field(added));
  });
  expect(await listChecklist()).toHaveLength(count);
  expect(await violationsIn(page)).toEqual([]);
  type(added, 'Kat de kamer uit');
  await waitFor(async () => {
    expect((await stored()).at(-1)).toBe('Kat de kamer uit');
  });
  fireEvent.keyDown(field(added), { key: 'Enter' });
  await waitFor(() => {
    expect(document.activeElement).toBe(field(`Punt ${String(count + 2)}`));
  });
  expect(shown().slice(-2)).toEqual(['Kat de kamer uit', '']);
});

test('a removed item leaves the focus to its neighbour, and comes back with it', async () => {
  await openOptions('#/checklist');
  const before = shown();
  fireEvent.click(button(`Verwijderen: ${before[1]!}`));
  await screen.findByText('Punt verwijderd');
  await waitFor(() => {
    expect(shown()).toEqual(before.toSpliced(1, 1));
  });
  expect(document.activeElement).toBe(field('Punt 2'));
  fireEvent.click(button('Ongedaan maken'));
  await waitFor(() => {
    expect(shown()).toEqual(before);
  });
  expect(document.activeElement).toBe(field('Punt 2'));
});

test('arrow keys put an item in another place', async () => {
  await openOptions('#/checklist');
  const [first, second] = shown();
  fireEvent.keyDown(button(`Versleep: ${first!}`), { key: 'ArrowDown' });
  await waitFor(() => {
    expect(shown().slice(0, 2)).toEqual([second, first]);
  });
});

test('the shipped items come back when asked, and what was there comes back when that is undone', async () => {
  await openOptions('#/checklist');
  expect(screen.queryByRole('button', { name: 'Meegeleverde punten terughalen' })).toBeNull();
  const before = shown();
  type('Punt 1', 'Lamp aan');
  fireEvent.blur(field('Punt 1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Meegeleverde punten terughalen' }));
  await waitFor(() => {
    expect(shown()).toEqual(before);
  });
  fireEvent.click(button('Ongedaan maken'));
  await waitFor(() => {
    expect(shown()[0]).toBe('Lamp aan');
  });
});

test('an empty list says what it is for', async () => {
  for (const { id } of SHIPPED_CHECKLIST) await removeItem(id, NOON);
  const page = await openOptions('#/checklist');
  expect(screen.getByText(/Zet je eerste punt erop/)).toBeTruthy();
  expect(await violationsIn(page)).toEqual([]);
});
