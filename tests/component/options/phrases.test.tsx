import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { listSituations, shippedSituations } from '@/lib/actions/phrases';
import { violationsIn } from '../ui/axe';
import { button, field, openOptions, optionsPageAfterEach } from './options-page';

optionsPageAfterEach();

const NO_TIME = shippedSituations()[0]!.phrases[0]!;
const stored = async (id: string) =>
  (await listSituations()).flatMap(({ phrases }) => phrases).find((phrase) => phrase.id === id);
const sentences = () => screen.getAllByLabelText<HTMLTextAreaElement>('Zin');
const type = (target: HTMLElement, value: string) => fireEvent.input(target, { target: { value } });
const openNoTime = async () => {
  const page = await openOptions('#/phrases');
  fireEvent.click(await screen.findByRole('button', { name: /^Geen tijd/ }));
  await waitFor(() => {
    expect(document.activeElement).toBe(sentences()[0]);
  });
  return page;
};

test('the ten moments are listed with what is said, in the page’s language', async () => {
  const page = await openOptions('#/phrases', { language: 'en' });
  const list = screen.getByRole('heading', { name: 'Came with Bakkie' }).parentElement!;
  const rows = within(list).getAllByRole('button');
  expect(rows).toHaveLength(10);
  expect(rows[0]?.textContent).toMatch(/^No timeI can tell this is a bad moment\. Shall we/);
  expect(await violationsIn(page)).toEqual([]);
});

test('a sentence is reworded for "u" alone, with the slots in plain words', async () => {
  const page = await openNoTime();
  expect(sentences()).toHaveLength(2);
  expect(sentences()[0]?.value).toContain('uitkomt, {naam}.');
  expect(await violationsIn(page)).toEqual([]);
  fireEvent.click(screen.getAllByRole('radio', { name: 'Met u' })[0]!);
  type(sentences()[0]!, 'Schikt het {Naam},\n {via wie}?');
  await waitFor(async () => {
    expect(await stored(NO_TIME.id)).toMatchObject({ je: NO_TIME.je, u: 'Schikt het {name},  {viaWhom}?' });
  });
  fireEvent.click(button('Klaar'));
  const row = await screen.findByRole('button', { name: /^Geen tijd/ });
  expect(row.textContent).toContain('aangepast');
  expect(document.activeElement).toBe(row);
});

test('what is written shows how it sounds, with and without what is known', async () => {
  await openNoTime();
  type(sentences()[0]!, 'Dag {naam}. Kom ik gelegen?');
  expect(screen.getByText('Dag Marloes. Kom ik gelegen?')).toBeDefined();
  expect(screen.getByText('Kom ik gelegen?')).toBeDefined();
  type(sentences()[0]!, 'Kom ik gelegen?');
  expect(screen.queryByText('Kom ik gelegen?', { selector: 'dd' })).toBeNull();
});

test('a button puts a word in at the caret, with the spaces it needs', async () => {
  await openNoTime();
  const sentence = sentences()[0]!;
  type(sentence, 'Dag hoe gaat het?');
  sentence.setSelectionRange(3, 4);
  fireEvent.click(screen.getAllByRole('button', { name: 'naam' })[0]!);
  expect(sentence.value).toBe('Dag {naam} hoe gaat het?');
  expect(document.activeElement).toBe(sentence);
  await waitFor(async () => {
    expect(await stored(NO_TIME.id)).toMatchObject({ je: 'Dag {name} hoe gaat het?' });
  });
});

test('an emptied sentence may begin with a word from a button', async () => {
  await openNoTime();
  const [sentence] = sentences();
  type(sentence!, '');
  sentence!.focus();
  const slot = screen.getAllByRole('button', { name: 'naam' })[0]!;
  await act(() => {
    slot.focus();
  });
  fireEvent.click(slot);
  expect(sentence?.value).toBe('{naam}');
});

test('an emptied sentence is the shipped one again, and says so', async () => {
  await openNoTime();
  type(sentences()[0]!, '');
  fireEvent.blur(sentences()[0]!);
  expect(await screen.findByText('Leeg kan niet. De meegeleverde zin staat er weer.')).toBeTruthy();
  await waitFor(() => {
    expect(sentences()[0]?.value).toContain('Ik merk dat het nu niet uitkomt');
  });
});

test('the shipped sentence comes back, and that can be undone', async () => {
  await openNoTime();
  expect(screen.queryByRole('button', { name: 'Meegeleverde zin terughalen' })).toBeNull();
  type(sentences()[0]!, 'Iets anders.');
  fireEvent.blur(sentences()[0]!);
  fireEvent.click(await screen.findByRole('button', { name: 'Meegeleverde zin terughalen' }));
  await screen.findByText('De meegeleverde zin staat er weer.');
  await waitFor(() => {
    expect(sentences()[0]?.value).toContain('Ik merk dat het nu niet uitkomt');
  });
  fireEvent.click(button('Ongedaan maken'));
  await waitFor(() => {
    expect(sentences()[0]?.value).toBe('Iets anders.');
  });
});

test('a moment of one’s own is made, named, worded, deleted and brought back', async () => {
  const page = await openOptions('#/phrases');
  fireEvent.click(button('Zin toevoegen'));
  const title = await screen.findByLabelText('Wat gebeurt er?');
  await waitFor(() => {
    expect(document.activeElement).toBe(title);
  });
  expect(await violationsIn(page)).toEqual([]);
  type(title, 'De hond blaft');
  type(field('Zin'), 'Eén tel, ik doe de deur dicht.');
  await waitFor(async () => {
    expect((await listSituations())[10]).toMatchObject({
      title: { nl: 'De hond blaft' },
      phrases: [{ je: 'Eén tel, ik doe de deur dicht.' }],
    });
  });
  fireEvent.click(button('Zin verwijderen'));
  await screen.findByText('“De hond blaft” is verwijderd');
  await waitFor(async () => {
    expect(await listSituations()).toHaveLength(10);
  });
  fireEvent.click(button('Ongedaan maken'));
  const row = await screen.findByRole('button', { name: /^De hond blaft/ });
  expect(document.activeElement).toBe(row);
});

test('Enter and Escape fold the sentence and keep it', async () => {
  await openNoTime();
  type(sentences()[0]!, 'Iets anders.');
  fireEvent.keyDown(sentences()[0]!, { key: 'Enter' });
  const row = await screen.findByRole('button', { name: /^Geen tijd/ });
  await waitFor(() => {
    expect(row.textContent).toContain('Iets anders.');
  });
});
