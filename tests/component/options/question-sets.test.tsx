import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { changeSetWords, createQuestionSet, deleteQuestionSet } from '@/lib/actions/question-sets';
import { shippedSets } from '@/lib/content/question-sets';
import { questionSetFile } from '@/lib/export/question-set-file';
import { fillDisk } from '../../fixtures/database';
import { NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { button, openOptions, optionsPageAfterEach } from './options-page';

optionsPageAfterEach();

const [SHIPPED] = shippedSets('nl');
const names = async () => (await listQuestionSets()).map(({ set }) => set.name);

/** Chooses a file in the dialog, as the browser's own file chooser does. */
async function choose(content: BlobPart, name = 'vragen.json'): Promise<HTMLElement> {
  fireEvent.click(button('Set uit bestand'));
  const dialog = await screen.findByRole('dialog');
  const files = dialog.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(files, 'files', { value: [new File([content], name)] });
  fireEvent.change(files);
  return dialog;
}

test('a new set is made at once', async () => {
  await openOptions();
  fireEvent.click(button('Nieuwe set'));
  await waitFor(async () => {
    expect((await names()).at(-1)).toBe('Nieuwe set');
  });
  const { set } = (await listQuestionSets()).at(-1)!;
  expect(location.hash).toBe(`#/questions/${set.id}`);
});

describe('a set from a file', () => {
  test('is shown before it is added, and comes beside the one of the same name', async () => {
    await openOptions();
    const before = await names();
    const dialog = await choose(questionSetFile(SHIPPED!).text);
    await within(dialog).findByText('“Een vakgebied verkennen (2)” met 11 vragen');
    expect(
      within(dialog).getByText('Je hebt al een set “Een vakgebied verkennen”. Die blijft zoals hij is.'),
    ).toBeTruthy();
    expect(await violationsIn(dialog)).toEqual([]);
    expect(await names()).toEqual(before);

    fireEvent.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    await screen.findByText('Set toegevoegd');
    expect(await names()).toEqual([...before, 'Een vakgebied verkennen (2)']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), /Dit is een plaatje/],
    ['a text', 'Hoe ziet je week eruit?', /kan Bakkie niet lezen/],
    ['other JSON', '{"a":1}', /komt niet uit Bakkie/],
    ['an empty file', '', /Er staat niets in dit bestand/],
    ['a newer file', '{"format":"bakkie-question-sets","version":9}', /nieuwere Bakkie/],
    ['a large file', ' '.repeat(1_100_000), /te groot/],
    [
      'a broken question',
      questionSetFile(SHIPPED!).text.replace('"minutes": 2', '"minutes": 0'),
      /In set 1 klopt vraag 1 niet/,
    ],
    ['a broken set', questionSetFile(SHIPPED!).text.replace('"nl"', '"fr"'), /klopt set 1 niet/],
    [
      'a forged file',
      questionSetFile(SHIPPED!).text.replace('"name"', '"__proto__": {}, "name"'),
      /is beschadigd/,
    ],
  ])('%s is refused in a sentence and nothing is added', async (_, content, sentence) => {
    await openOptions();
    const before = await names();
    const dialog = await choose(content);
    expect(await within(dialog).findByText(sentence)).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: 'Toevoegen' })).toBeNull();
    expect(await violationsIn(dialog)).toEqual([]);
    expect(await names()).toEqual(before);
  });

  test('that cannot be stored says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await openOptions();
    const dialog = await choose(questionSetFile(SHIPPED!).text);
    const add = await within(dialog).findByRole('button', { name: 'Toevoegen' });
    fillDisk();
    fireEvent.click(add);
    expect(
      await screen.findByText('Dat kon niet worden bewaard: er is geen ruimte meer op deze computer.'),
    ).toBeTruthy();
  });
});

describe('the shipped sets', () => {
  test('need not be brought back while they are all there', async () => {
    await createQuestionSet('Eigen', 'nl', NOON);
    await openOptions();
    expect(screen.queryByRole('button', { name: 'Meegeleverde sets terughalen' })).toBeNull();
  });

  test('come back, and the button goes', async () => {
    await changeSetWords(SHIPPED!.id, { name: 'Anders' }, NOON);
    await deleteQuestionSet('sow-nl', NOON);
    await openOptions();
    expect(screen.getByText('aangepast')).toBeTruthy();
    fireEvent.click(button('Meegeleverde sets terughalen'));
    await screen.findByText(/De meegeleverde sets staan er weer/);
    await screen.findByRole('link', { name: 'Anders (mijn versie)' });
    expect(screen.getByRole('link', { name: 'Zaaien: laten weten wie je bent' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Meegeleverde sets terughalen' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});
