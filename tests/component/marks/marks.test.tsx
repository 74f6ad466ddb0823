import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { MarksSection } from '@/components/marks/MarksSection';
import { keepMark } from '@/lib/actions/mark-moment';
import { marksOf } from '@/lib/db/marks';
import { listPeople } from '@/lib/db/people';
import { minutes } from '@/lib/domain/time';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aLiveConversation, aMark, at, idOf } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { browserOfLive, drawAt, ID, press } from '../live/draw-live';

emptyDatabaseAfterEach();
beforeEach(browserOfLive);

const draw = (canMark = true) =>
  drawAt(at(7), 'en', () => (
    <MarksSection conversation={aLiveConversation()} canMark={canMark}>
      {(bar) => (
        <>
          <textarea aria-label="Notes" />
          {bar}
        </>
      )}
    </MarksSection>
  ));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const names = async () => (await listPeople()).map(({ name }) => name);
const stored = (expected: object[]) =>
  waitFor(async () => {
    expect(await marksOf(ID)).toMatchObject(expected);
  });

describe('a moment', () => {
  it('is tagged with one key at its minute, and the words typed on go into its field (S4-13)', async () => {
    const { container } = draw();
    press('*');
    expect(document.activeElement).toBe(field('What will you say thank you for?'));
    type('What will you say thank you for?', 'her honest story');
    await stored([{ kind: 'thanks', text: 'her honest story', atMs: minutes(7) }]);
    expect(await violationsIn(container)).toEqual([]);
    press('Enter');
    expect(screen.queryByRole('textbox', { name: /thank you/ })).toBeNull();
    const kept = await screen.findByRole('list', { name: 'Keep this moment' });
    expect(within(kept).getByRole('button').textContent).toBe('7:00 Thanks her honest story');
  });

  it('has a button for who does not use keys', async () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Insight (!)' }));
    await stored([{ kind: 'insight' }]);
  });

  it('gives the focus back to where one was writing', () => {
    draw();
    const notes = screen.getByRole('textbox', { name: 'Notes' });
    notes.focus();
    fireEvent.click(screen.getByRole('button', { name: 'Insight (!)' }));
    press('Escape');
    expect(document.activeElement).toBe(notes);
  });

  it('is not tagged while somebody writes, or once the conversation is over', async () => {
    const { unmount } = draw();
    screen.getByRole('textbox', { name: 'Notes' }).focus();
    press('!');
    unmount();
    draw(false);
    press('!');
    expect(screen.queryByRole('button', { name: 'Insight (!)' })).toBeNull();
    expect(await marksOf(ID)).toEqual([]);
  });

  it('of a promise says whose it is', async () => {
    draw();
    press('+');
    fireEvent.click(screen.getByRole('radio', { name: 'They do' }));
    await stored([{ kind: 'their-promise' }]);
  });

  it('is written on in once it is said whose promise it is, and no letter of it tags another moment', async () => {
    draw();
    press('+');
    const theirs = screen.getByRole('radio', { name: 'They do' });
    theirs.focus();
    press('p');
    await stored([{ kind: 'my-promise' }]);
    fireEvent.click(theirs);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What do you promise?' }));
    screen.getByRole('button', { name: 'Remove' }).focus();
    press('p');
    await stored([{ kind: 'their-promise' }]);
  });

  it('can be taken away, and put back', async () => {
    await keepMark(aMark({ text: 'start small' }));
    draw();
    fireEvent.click(await screen.findByRole('button', { name: /start small/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await stored([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await stored([{ text: 'start small' }]);
  });

  it('of earlier is folded', async () => {
    for (const number of [1, 2, 3])
      await keepMark(aMark({ id: idOf(600 + number), text: `moment ${String(number)}` }));
    draw();
    expect(await screen.findByText('2 earlier moments')).toBeDefined();
  });
});

describe('a name', () => {
  it('is a person once its field is left, not while half of it stands there', async () => {
    draw();
    press('@');
    type('Who was named?', 'Mar');
    await stored([{ kind: 'name', text: 'Mar' }]);
    expect(await names()).toEqual([]);
    type('Who was named?', 'Marloes');
    press('Enter');
    await waitFor(async () => {
      expect(await names()).toEqual(['Marloes']);
    });
  });

  it('is a person too when another moment comes in between, and when the panel goes', async () => {
    const { unmount } = draw();
    press('@');
    type('Who was named?', 'Karim');
    fireEvent.click(screen.getByRole('button', { name: 'Name (@)' }));
    type('Who was named?', 'Ingrid');
    unmount();
    await waitFor(async () => {
      expect(await names()).toEqual(['Ingrid', 'Karim']);
    });
  });

  it('that is taken away makes nobody', async () => {
    draw();
    press('@');
    type('Who was named?', 'Karim');
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await stored([]);
    expect(await names()).toEqual([]);
  });
});

it('a side-track that was taken up again can wait once more (S0-1)', async () => {
  await keepMark(aMark({ kind: 'parked', text: 'the choir', isSettled: true }));
  draw();
  fireEvent.click(await screen.findByRole('button', { name: /the choir/ }));
  const settled = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Taken up again' });
  expect(settled.checked).toBe(true);
  fireEvent.click(settled);
  await stored([{ isSettled: false }]);
});
