import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { ClockSection } from '@/components/clock/ClockSection';
import { LengthSection } from '@/components/clock/LengthSection';
import { addConversation } from '@/lib/db/conversations';
import type { Conversation } from '@/lib/domain/conversation';
import { minutes, type Instant } from '@/lib/domain/time';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aLiveConversation, at, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { browserOfLive, drawAt, record } from '../live/draw-live';

emptyDatabaseAfterEach();
beforeEach(browserOfLive);

describe('the clock', () => {
  const face = (now: Instant, over: Partial<Conversation> = {}, showsSeconds = false) =>
    drawAt(now, 'en', (look) => (
      <ClockSection facts={aLiveConversation(over)} now={look} showsSeconds={showsSeconds} hasSound={false} />
    ));
  const shown = () => screen.getByRole('timer', { name: 'Time left, of 25 minutes' }).textContent;

  it.each([
    [at(0), '25 minutes until'],
    [at(23, 59), '2 minutes until'],
    [at(24, 30), '30 seconds until'],
    [at(25, 30), '0 minutes was'],
    [at(27, 10), '+2 over time was'],
  ])('at %i says %s (S4-5b)', async (now, expected) => {
    const { container } = face(now);
    expect(shown()).toMatch(new RegExp(`^${expected.replace('+', '\\+')} \\d\\d:\\d\\d$`));
    expect(await violationsIn(container)).toEqual([]);
  });

  it('shows seconds by choice', () => {
    face(at(2, 30), {}, true);
    expect(shown()).toMatch(/^22:30/);
  });

  it('has no end while it stands still', () => {
    face(at(9), { pauses: [{ from: at(5), until: null }] });
    expect(shown().trim()).toBe('20 minutes');
  });

  it('tells a new state at the second look that finds it, and the first state never', () => {
    const { later } = face(at(19));
    const told = () => screen.getByRole('status').textContent;
    expect(told()).toBe('');
    later(at(20, 5));
    expect(told()).toBe('');
    later(at(20, 6));
    expect(told()).toBe('A few minutes left');
    // One look by a clock that was just set, before the record has followed.
    later(at(60));
    later(at(20, 8));
    later(at(20, 9));
    expect(told()).toBe('A few minutes left');
  });
});

describe('the time', () => {
  /** Five minutes into a conversation of 25. */
  async function open(over: Partial<Conversation> = {}) {
    const conversation = aLiveConversation(over);
    await addConversation(conversation);
    return drawAt(at(5), 'en', () => <LengthSection conversation={conversation} onDone={() => undefined} />);
  }
  const choose = (group: string, pill: string): void => {
    const options = screen.getByRole('group', { name: group }).querySelectorAll('label');
    fireEvent.click([...options].find((option) => option.textContent === pill)!.querySelector('input')!);
  };
  const agreed = (lengthMin: number, isCutShort: boolean) =>
    waitFor(async () => {
      expect((await record()).agreements.at(-1)).toEqual({
        at: at(5),
        lengthMs: minutes(lengthMin),
        isCutShort,
      });
    });

  it('gets less at one press, counted from now (S2-11)', async () => {
    const { container } = await open();
    expect(await violationsIn(container)).toEqual([]);
    choose('They have less time', '10');
    await agreed(15, true);
  });

  it('gets more at one press, on top of what was agreed (S2-11)', async () => {
    await open();
    choose('They have more time', '+10');
    await agreed(35, false);
  });

  it('takes any other number at Enter, and says what cannot be', async () => {
    const { container } = await open();
    choose('They have less time', 'Other');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number of minutes' });
    const enter = () => fireEvent.submit(field.form!);
    fireEvent.input(field, { target: { value: '1' } });
    enter();
    expect(screen.getByText('Choose a whole number from 2 to 120.')).toBeDefined();
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.input(field, { target: { value: '12' } });
    expect(screen.queryByText(/Choose a whole number/)).toBeNull();
    // On the way to 12 stood 1: nothing was agreed by that.
    expect((await record()).agreements).toHaveLength(1);
    enter();
    await agreed(17, true);
  });

  it('was agreed otherwise after all', async () => {
    await open({ agreements: [{ at: NOON, lengthMs: minutes(25), isCutShort: false }] });
    expect(screen.getByText('25 minutes agreed')).toBeDefined();
    choose('How long did you agree on?', '45');
    await agreed(45, false);
  });

  it('is held and goes on', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Stop the clock' }));
    await waitFor(async () => {
      expect((await record()).pauses).toEqual([{ from: at(5), until: null }]);
    });
  });
});
