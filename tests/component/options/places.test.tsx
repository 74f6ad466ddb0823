import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createQuestionSet } from '@/lib/actions/question-sets';
import { addConversation } from '@/lib/db/conversations';
import { addFollowUp } from '@/lib/db/follow-ups';
import { writeNote } from '@/lib/db/notes';
import { addMark } from '@/lib/db/marks';
import { addPerson } from '@/lib/db/people';
import { minutes } from '@/lib/domain/time';
import { DIFFERENTLY, LEARNT, WILL_DO } from '@/lib/domain/wrap-up';
import {
  aConversation,
  aFollowUp,
  aMark,
  anAskedQuestion,
  aPerson,
  at,
  idOf,
  NOON,
} from '../../fixtures/records';
import { putRaw } from '../../fixtures/database';
import { violationsIn } from '../ui/axe';
import { button, follow, openOptions, optionsPageAfterEach } from './options-page';

optionsPageAfterEach();

const title = (): HTMLElement => screen.getByRole('heading', { level: 1 });

async function storeConversations(): Promise<void> {
  await addPerson(aPerson({ id: idOf(2), name: 'Marloes de Wit' }));
  await addConversation(
    aConversation({
      personId: idOf(2),
      status: 'closed',
      startedAt: NOON,
      goal: 'Weten of data iets voor mij is',
      questions: [anAskedQuestion({ id: 'q1', text: 'Hoe ziet je week eruit?', state: 'answered' })],
    }),
  );
  await addConversation(aConversation({ id: idOf(3), plannedFor: at(60) }));
  await writeNote(idOf(1), 'conversation', 'Begonnen als toezichthouder', NOON);
  await writeNote(idOf(1), 'q1', 'Veel overleg', NOON);
  await addMark(aMark({ conversationId: idOf(1), kind: 'name', text: 'Sietske', atMs: minutes(6) }));
}

describe('each place', () => {
  test.each([
    ['the sets', '#/questions', 'Vragen'],
    ['one set', '#/questions/explore-field-nl', 'Een vakgebied verkennen'],
    ['a set that is gone', '#/questions/nowhere', 'Vragen'],
    ['the checklist', '#/checklist', 'Checklist'],
    ['the phrases', '#/phrases', 'Zinnen'],
    ['no conversations yet', '#/conversations', 'Gesprekken'],
    ['a conversation that is gone', '#/conversations/nowhere', 'Gesprekken'],
    ['the settings', '#/settings', 'Instellingen'],
    ['an address nobody knows', '#/weather', 'Vragen'],
  ])('%s has one title and nothing axe objects to', async (_, hash, name) => {
    const page = await openOptions(hash);
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      name,
    ]);
    expect(await violationsIn(page)).toEqual([]);
  });

  test('one question that is open, and the fields for the name', async () => {
    const page = await openOptions('#/questions/explore-field-nl');
    fireEvent.click(button(/^Hoe ziet een gewone dinsdag/));
    fireEvent.click(button('Naam en uitleg'));
    await screen.findByLabelText('Met je');
    expect(await violationsIn(page)).toEqual([]);
  });

  test('an empty set says how to begin', async () => {
    const id = await createQuestionSet('Eigen', 'nl', NOON);
    const page = await openOptions(`#/questions/${id}`);
    expect(screen.getByText(/nog geen vragen/)).toBeTruthy();
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe('going from place to place', () => {
  test('the way says where one is, the title has the focus and names the tab', async () => {
    await openOptions();
    await follow(screen.getByRole('link', { name: 'Checklist' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(title());
    });
    expect(title().textContent).toBe('Checklist');
    expect(document.title).toBe('Checklist · Bakkie');
    const ways = within(screen.getByRole('navigation')).getAllByRole('link');
    const here = ways.filter((way) => way.getAttribute('aria-current') === 'page');
    expect(here.map((way) => way.textContent)).toEqual(['Checklist']);
  });

  test('past the navigation is no other place', async () => {
    await openOptions('#/checklist');
    await follow(screen.getByRole('link', { name: 'Naar de inhoud' }));
    expect(title().textContent).toBe('Checklist');
    expect(location.hash).toBe('#/checklist');
  });

  test('at first the focus stays where the browser puts it', async () => {
    await openOptions('#/checklist');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the sets', () => {
  const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

  test('in the user’s language come first, then the own ones, then the others', async () => {
    await createQuestionSet('Eigen', 'nl', NOON);
    await openOptions('#/questions', { language: 'en' });
    expect(headings()).toEqual(['English', 'Your own sets', 'Dutch']);
    expect(
      within(screen.getByRole('main'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toContain('Eigen');
  });
});

describe('conversations', () => {
  test('what was written in the wrap-up can be read back, and so goes on paper', async () => {
    await addConversation(
      aConversation({ status: 'closed', review: { goalMet: 'partly', talk: 'good', path: null } }),
    );
    await writeNote(idOf(1), LEARNT, 'Begin klein', NOON);
    await writeNote(idOf(1), WILL_DO, 'Een proef van zes weken', NOON);
    await writeNote(idOf(1), DIFFERENTLY, 'Eerder vragen', NOON);
    await addFollowUp(aFollowUp({ conversationId: idOf(1), text: 'Artikel sturen' }));
    await openOptions(`#/conversations/${idOf(1)}`);
    for (const line of [
      'Doel gehaald: deels',
      /^Dit gesprek: /,
      /: Begin klein$/,
      /: Een proef van zes weken$/,
      /: Eerder vragen$/,
      /: Artikel sturen · \d/,
    ]) {
      expect(await screen.findByText(line)).toBeTruthy();
    }
  });

  test('are listed with whom, when and how long', async () => {
    await storeConversations();
    const page = await openOptions('#/conversations');
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows.slice(-2)).toEqual([
      expect.stringMatching(/^Gesprek zonder naam.*25 minuten$/),
      expect.stringMatching(/^Marloes de Wit.*4 dec.*25 minuten$/),
    ]);
    expect(await violationsIn(page)).toEqual([]);
  });

  test('read back with goal, notes and what became of each question', async () => {
    await storeConversations();
    const page = await openOptions(`#/conversations/${idOf(1)}`);
    await screen.findByText('Begonnen als toezichthouder');
    for (const text of [
      'Weten of data iets voor mij is',
      'Hoe ziet je week eruit?',
      'beantwoord',
      'Veel overleg',
    ]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(await violationsIn(page)).toEqual([]);
  });
});

test('data that cannot be read is told of', async () => {
  await putRaw('questionSets', { id: idOf(9), name: 7 });
  await openOptions();
  expect(await screen.findByText(/niet te lezen/)).toBeTruthy();
});
