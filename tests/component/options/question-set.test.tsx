import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { createQuestionSet } from '@/lib/actions/question-sets';
import { blankQuestion, writeQuestion } from '@/lib/actions/question-sets-questions';
import type { Question } from '@/lib/domain/question';
import { fillDisk } from '../../fixtures/database';
import { NOON } from '../../fixtures/records';
import { button, field, openOptions, optionsPageAfterEach } from './options-page';

optionsPageAfterEach();

/** An own set with these questions, open on the page. */
async function openSet(...questions: Partial<Question>[]): Promise<string> {
  const id = await createQuestionSet('Eigen', 'nl', NOON);
  for (const question of questions) {
    const blank = { ...blankQuestion(), ...question };
    await writeQuestion(id, blank.id, {}, NOON, blank);
  }
  await openOptions(`#/questions/${id}`);
  return id;
}

const stored = async (id: string) => (await listQuestionSets()).find(({ set }) => set.id === id)?.set;
const rows = () => screen.queryAllByRole('button', { name: /min$/ }).map((row) => row.textContent);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const focused = () => document.activeElement;

describe('writing', () => {
  test('a new question has the focus, and is stored from its first letter', async () => {
    const id = await openSet();
    fireEvent.click(button('Vraag toevoegen'));
    await waitFor(() => {
      expect(focused()).toBe(field('Met je'));
    });
    expect((await stored(id))?.questions).toEqual([]);
    type('Met je', 'Hoe bent je');
    type('Met u', 'Hoe bent u');
    await waitFor(async () => {
      expect((await stored(id))?.questions).toMatchObject([
        { text: 'Hoe bent je', formalText: 'Hoe bent u' },
      ]);
    });
    fireEvent.keyDown(field('Met je'), { key: 'Enter' });
    await waitFor(() => {
      expect(focused()).toBe(button(/^Hoe bent je/));
    });
  });

  test('a new question without a letter leaves nothing behind', async () => {
    const id = await openSet({ text: 'Een?' });
    fireEvent.click(button('Vraag toevoegen'));
    fireEvent.click(await screen.findByRole('button', { name: 'Klaar' }));
    await waitFor(() => {
      expect(rows()).toEqual(['Een?2 min']);
    });
    expect((await stored(id))?.questions).toHaveLength(1);
    expect(focused()).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('an English set has one wording', async () => {
    await openOptions('#/questions/explore-field-en');
    fireEvent.click(button(/ordinary Tuesday.*min$/));
    expect(await screen.findByLabelText('Vraag')).toBeTruthy();
    expect(screen.queryByLabelText('Met u')).toBeNull();
  });

  test('minutes that make no sense are not stored and say so', async () => {
    const id = await openSet({ text: 'Een?', minutes: 4 });
    fireEvent.click(button(/^Een/));
    await screen.findByLabelText('Tijd');
    type('Tijd', '0');
    expect(await screen.findByText('Kies een heel getal van 1 tot en met 30.')).toBeTruthy();
    type('Tijd', '12');
    await waitFor(async () => {
      expect((await stored(id))?.questions).toMatchObject([{ minutes: 12 }]);
    });
    expect(screen.queryByText(/Kies een heel getal/)).toBeNull();
  });

  test('another group is another place; the focus goes along', async () => {
    await openSet({ text: 'Een?' }, { text: 'Twee?', group: 'person' });
    fireEvent.click(button(/^Een/));
    fireEvent.change(await screen.findByLabelText('Hoort bij'), { target: { value: 'person' } });
    await waitFor(() => {
      expect(screen.getAllByRole('heading', { level: 2 }).map((group) => group.textContent)).toEqual([
        'Over de ander',
      ]);
    });
    expect(focused()).toBe(field('Hoort bij'));
  });

  test('a full disk is told, and the letters stay', async () => {
    await openSet({ text: 'Een?' });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fireEvent.click(button(/^Een/));
    await screen.findByLabelText('Met je');
    const makeRoom = fillDisk();
    type('Met je', 'Een heel andere vraag?');
    expect(await screen.findByText(/geen ruimte meer/)).toBeTruthy();
    expect(field('Met je').value).toBe('Een heel andere vraag?');
    makeRoom();
  });
});

describe('must-asks', () => {
  test('a fourth one is refused in a sentence and does not stand', async () => {
    const must = { isMustAsk: true };
    await openSet({ text: '1', ...must }, { text: '2', ...must }, { text: '3', ...must }, { text: 'Vier?' });
    fireEvent.click(button(/^Vier/));
    const mark = await screen.findByRole<HTMLInputElement>('checkbox', { name: /moet gesteld/ });
    fireEvent.click(mark);
    expect(await screen.findByText(/Er zijn al drie vragen die moeten/)).toBeTruthy();
    expect(mark.checked).toBe(false);
    fireEvent.click(mark);
    expect(mark.checked).toBe(false);
  });

  test('one of three is marked and can be unmarked', async () => {
    await openSet({ text: 'Een?' });
    fireEvent.click(button(/^Een/));
    const mark = await screen.findByRole<HTMLInputElement>('checkbox', { name: /moet gesteld/ });
    fireEvent.click(mark);
    await waitFor(() => {
      expect(mark.checked).toBe(true);
    });
    fireEvent.click(mark);
    await waitFor(() => {
      expect(mark.checked).toBe(false);
    });
  });
});

describe('taking away', () => {
  test('the neighbour gets the focus; undone, the question stands in its place with the focus', async () => {
    await openSet({ text: 'Een?' }, { text: 'Twee?' }, { text: 'Drie?' });
    fireEvent.click(button(/^Twee/));
    fireEvent.click(await screen.findByRole('button', { name: 'Vraag verwijderen' }));
    await screen.findByText('Vraag verwijderd');
    await waitFor(() => {
      expect(rows()).toEqual(['Een?2 min', 'Drie?2 min']);
    });
    expect(focused()).toBe(button(/^Drie.*min$/));
    fireEvent.click(button('Ongedaan maken'));
    await waitFor(() => {
      expect(rows()).toEqual(['Een?2 min', 'Twee?2 min', 'Drie?2 min']);
    });
    expect(focused()).toBe(button(/^Twee.*min$/));
    expect(screen.queryByText('Vraag verwijderd')).toBeNull();
  });

  test('a set that is deleted comes back with one press', async () => {
    const id = await openSet({ text: 'Een?' });
    fireEvent.click(button('Meer over deze set'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Set verwijderen' }));
    await screen.findByText('“Eigen” is verwijderd');
    expect(await stored(id)).toBeUndefined();
    fireEvent.click(button('Ongedaan maken'));
    await waitFor(async () => {
      expect(await stored(id)).toMatchObject({ name: 'Eigen', questions: [{ text: 'Een?' }] });
    });
  });
});

describe('order', () => {
  test('arrow keys on the grip move a question within its group', async () => {
    const id = await openSet({ text: 'Een?' }, { text: 'Twee?' });
    fireEvent.keyDown(button('Versleep: Twee?'), { key: 'ArrowUp' });
    await waitFor(() => {
      expect(rows()).toEqual(['Twee?2 min', 'Een?2 min']);
    });
    expect((await stored(id))?.questions.map(({ text }) => text)).toEqual(['Twee?', 'Een?']);
    expect(screen.getByText('Twee?: nu plaats 1 van 2')).toBeTruthy();
  });
});

describe('a shipped set', () => {
  test('that is changed goes back to what it was; the user’s version is kept', async () => {
    await openOptions('#/questions/sow-nl');
    fireEvent.click(button('Meer over deze set'));
    expect(screen.queryByRole('menuitem', { name: 'Meegeleverde versie terughalen' })).toBeNull();
    fireEvent.click(button('Naam en uitleg'));
    type('Naam', 'Zaaien, maar anders');
    await screen.findByRole('heading', { level: 1, name: 'Zaaien, maar anders' });
    fireEvent.click(button('Meer over deze set'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Meegeleverde versie terughalen' }));
    await screen.findByText(/De meegeleverde versie staat er weer/);
    expect((await listQuestionSets()).at(-1)).toMatchObject({
      origin: 'own',
      set: { name: 'Zaaien, maar anders (mijn versie)' },
    });
    // What was typed last must not come after the restored name.
    expect(field('Naam').value).toBe('Zaaien: laten weten wie je bent');
  });
});
