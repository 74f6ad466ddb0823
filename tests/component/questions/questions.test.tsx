import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { addConversation } from '@/lib/db/conversations';
import { noteText } from '@/lib/db/notes';
import type { Conversation } from '@/lib/domain/conversation';
import { questionsNow } from '@/lib/domain/now-line';
import { useConversations } from '@/lib/hooks/use-conversations';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aLiveConversation, anAskedQuestion, aPerson, at, idOf } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { browserOfLive, drawAt, ID, record } from '../live/draw-live';

useRealLocks();
emptyDatabaseAfterEach();
beforeEach(browserOfLive);

const QUESTIONS = [
  anAskedQuestion({ id: 'must', text: 'Who succeeds here?', isMustAsk: true }),
  anAskedQuestion({ id: 'week', text: 'What does a week look like?', minutes: 9 }),
  anAskedQuestion({ id: 'way', text: 'How does one get in?', minutes: 2 }),
];

function List({ folds, canTick = true }: { folds: number | null; canTick?: boolean }) {
  const found = useConversations()?.find(({ conversation }) => conversation.id === ID)?.conversation;
  if (!found) return null;
  return (
    <QuestionsSection
      conversation={found}
      canTick={canTick}
      folded={folds === null ? [] : questionsNow(found, at(folds)).folded}
    />
  );
}

/** The list of a conversation on disk; `folds` is the minute at which it is looked at, null where nothing is folded. */
async function draw(over: Partial<Conversation> = {}, folds: number | null = null) {
  await addConversation(aLiveConversation({ language: 'en', questions: QUESTIONS, ...over }));
  let minute = folds;
  const view = drawAt(at(folds ?? 1), 'en', () => <List folds={minute} />);
  await screen.findAllByRole('checkbox');
  return {
    ...view,
    foldAt: (next: number): void => {
      minute = next;
      view.later(at(next));
    },
  };
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const more = (name: string) => fireEvent.click(screen.getByRole('button', { name: `More about: ${name}` }));
const ids = async () => (await record()).questions.map(({ id }) => id);
const becomes = (expected: object) =>
  waitFor(async () => {
    expect(await record()).toMatchObject(expected);
  });

describe('a question', () => {
  it('is ticked and unticked', async () => {
    const { container } = await draw();
    fireEvent.click(box(/week/));
    await becomes({ questions: [{ state: 'prepared' }, { state: 'asked' }, {}] });
    await waitFor(() => {
      expect(box(/week/).checked).toBe(true);
    });
    fireEvent.click(box(/week/));
    await becomes({ questions: [{}, { state: 'prepared' }, {}] });
    expect(await violationsIn(container)).toEqual([]);
  });

  it('that was known already says where it was found (S4-11)', async () => {
    const { container } = await draw();
    more('What does a week look like?');
    fireEvent.click(screen.getByRole('radio', { name: 'Knew already' }));
    const source = await screen.findByRole('textbox', { name: 'Where did you find it?' });
    fireEvent.input(source, { target: { value: 'their own site' } });
    await becomes({ questions: [{}, { state: 'already-known', source: 'their own site' }, {}] });
    expect(await violationsIn(container)).toEqual([]);
  });

  it('has a note of its own', async () => {
    await draw();
    more('How does one get in?');
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note about this question' });
    await waitFor(() => {
      expect(note.readOnly).toBe(false);
    });
    fireEvent.input(note, { target: { value: 'through people' } });
    await waitFor(async () => {
      expect(await noteText(ID, 'way')).toBe('through people');
    });
  });

  it('cannot be the fourth that must be asked, and says why (S4-10a)', async () => {
    const must = ['a', 'b', 'c'].map((id) => anAskedQuestion({ id, text: id, isMustAsk: true }));
    await draw({ questions: [...must, QUESTIONS[2]!] });
    more('How does one get in?');
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: 'I must ask this one' });
    expect(toggle.disabled).toBe(true);
    expect(screen.getByText('There are three must-asks already. Take one away first.')).toBeDefined();
  });

  it('can be taken away and put back where it stood', async () => {
    await draw();
    more('What does a week look like?');
    fireEvent.click(screen.getByRole('button', { name: 'Take this question away' }));
    await waitFor(async () => {
      expect(await ids()).toEqual(['must', 'way']);
    });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New question' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => {
      expect(await ids()).toEqual(['must', 'week', 'way']);
    });
  });

  it('thought of on the spot comes in front of what may be asked', async () => {
    await draw();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New question' });
    fireEvent.input(field, { target: { value: ' And the pay? ' } });
    fireEvent.submit(field.form!);
    await becomes({ questions: [{ id: 'must' }, { text: 'And the pay?' }, {}, {}] });
    await waitFor(() => {
      expect(field.value).toBe('');
    });
  });

  it('added while preparing, is in view with the focus, once', async () => {
    await addConversation(aConversation({ id: ID, language: 'en', questions: QUESTIONS }));
    drawAt(at(1), 'en', () => <List folds={null} canTick={false} />);
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'New question' });
    field.focus();
    fireEvent.input(field, { target: { value: 'And the pay?' } });
    fireEvent.submit(field.form!);
    const added = await screen.findByRole('button', { name: 'More about: And the pay?' });
    await waitFor(() => {
      expect(document.activeElement).toBe(added);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Change the order' }));
    const fine = screen.getByRole('button', { name: 'Order is fine' });
    fine.focus();
    fireEvent.click(fine);
    expect(document.activeElement).not.toBe(screen.getByRole('button', { name: 'More about: And the pay?' }));
  });

  it('is put in other words for this talk, and never left without any', async () => {
    const { container } = await draw({
      questions: [anAskedQuestion({ id: 'week', text: 'Hoe ziet je week eruit?', formalText: 'Uw week?' })],
      address: 'u',
      language: 'nl',
    });
    more('Uw week?');
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The question in your words' });
    expect(words.value).toBe('Uw week?');
    words.focus();
    fireEvent.input(words, { target: { value: 'Hoe was uw\nmaandag?' } });
    await becomes({ questions: [{ id: 'week', text: 'Hoe was uw maandag?', formalText: '' }] });
    await screen.findByRole('checkbox', { name: /maandag/ });
    expect(await violationsIn(container)).toEqual([]);
    words.blur();
    words.focus();
    fireEvent.input(words, { target: { value: '  ' } });
    words.blur();
    await waitFor(() => {
      expect(words.value).toBe('Hoe was uw maandag?');
    });
    await becomes({ questions: [{ text: 'Hoe was uw maandag?' }] });
  });

  it('keeps the words in which it was asked', async () => {
    await draw({ status: 'closed', endedAt: at(25) });
    more('How does one get in?');
    expect(screen.queryByRole('textbox', { name: 'The question in your words' })).toBeNull();
  });

  it('gets another place', async () => {
    await draw();
    fireEvent.click(screen.getByRole('button', { name: 'Change the order' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move down: Who succeeds here?' }));
    await waitFor(async () => {
      expect(await ids()).toEqual(['week', 'must', 'way']);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Order is fine' }));
    expect(box(/week/)).toBeDefined();
  });
});

describe('what does not fit the time left', () => {
  it('is folded, a must-ask never, and comes back (S4-10a)', async () => {
    const { foldAt, container } = await draw({}, 15);
    const later = screen.getByText('1 more, if there is time').closest('details')!;
    expect(within(later).getByRole('checkbox', { name: /week/, hidden: true })).toBeDefined();
    expect(await violationsIn(container)).toEqual([]);
    foldAt(20.5);
    expect(screen.getByText('2 more, if there is time')).toBeDefined();
    expect(within(later).queryByRole('checkbox', { name: /succeeds/, hidden: true })).toBeNull();
    foldAt(2);
    expect(screen.queryByText(/if there is time/)).toBeNull();
  });

  it('stays in place while somebody writes about it', async () => {
    const { foldAt } = await draw({}, 2);
    more('What does a week look like?');
    const note = screen.getByRole('textbox', { name: 'Note about this question' });
    foldAt(20.5);
    expect(screen.getByText('1 more, if there is time')).toBeDefined();
    expect(note.isConnected).toBe(true);
    expect(note.closest('details')).toBeNull();
  });
});

describe('what was left for a next time', () => {
  const ingrid = aPerson();
  const left = anAskedQuestion({ id: 'left', text: 'What is the pay like?', leftFor: 'next-time' });

  it('is offered in the next conversation with the same person, and added with one press', async () => {
    await addConversation(
      aConversation({
        id: idOf(9),
        status: 'closed',
        personId: ingrid.id,
        startedAt: at(-9999),
        questions: [left],
      }),
    );
    const { container } = await draw({ personId: ingrid.id });
    fireEvent.click(await screen.findByRole('button', { name: 'Add: What is the pay like?' }));
    await becomes({ questions: [{ id: 'must' }, { id: 'left', leftFor: null, state: 'prepared' }, {}, {}] });
    await waitFor(() => {
      expect(screen.queryByText('From last time')).toBeNull();
    });
    expect(await violationsIn(container)).toEqual([]);
  });

  it('is not offered to somebody else', async () => {
    await addConversation(
      aConversation({
        id: idOf(9),
        status: 'closed',
        personId: idOf(201),
        startedAt: at(-9999),
        questions: [left],
      }),
    );
    await draw({ personId: ingrid.id });
    expect(screen.queryByText('From last time')).toBeNull();
  });
});
