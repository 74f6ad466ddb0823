import { render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { HomeSection } from '@/components/conversations/HomeSection';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aPerson, at, idOf, NOON } from '../../fixtures/records';
import { drawAt } from '../live/draw-live';

emptyDatabaseAfterEach();
useRealLocks();

const FIRST = /Hier staan straks je klok/;
const HOW = /Zet een gesprek klaar via het kopje/;
const held = { conversation: aConversation({ status: 'closed', startedAt: NOON }), person: null };

it.each([
  ['before the first talk', [], true],
  ['after one', [held], false],
])('what the panel will be for is said %s', (_, past, isSaid) => {
  render(
    <TextContext.Provider value={createTranslator('nl')}>
      <HomeSection
        planned={[]}
        past={past}
        onEarlier={null}
        today="2026-12-04"
        onOpen={() => undefined}
        onWrite={() => undefined}
        onAsk={null}
      />
    </TextContext.Provider>,
  );
  expect(screen.queryByText(FIRST) !== null).toBe(isSaid);
  expect(screen.getByText(HOW)).toBeTruthy();
});

const DAY_MIN = 24 * 60;
const nothing = () => undefined;

it('what is ready stands in the order of its turn, as in the popup', () => {
  const ready = (number: number, name: string, inDays: number | null) => ({
    conversation: aConversation({
      id: idOf(number),
      plannedFor: inDays === null ? null : at(inDays * DAY_MIN + 180),
    }),
    person: aPerson({ id: idOf(200 + number), name }),
  });
  drawAt(at(0), 'en', () => (
    <HomeSection
      planned={[ready(1, 'Karim', 4), ready(2, 'Ingrid', 2), ready(3, 'Piet', null), ready(4, 'Joost', 0)]}
      past={[]}
      onEarlier={null}
      today="2026-12-04"
      onOpen={nothing}
      onWrite={nothing}
      onAsk={null}
    />
  ));
  const list = screen.getByRole('heading', { name: 'Ready' }).parentElement!;
  const names = within(list)
    .getAllByRole('button')
    .map((button) => button.firstElementChild?.textContent);
  expect(names).toEqual(['Joost', 'Piet', 'Ingrid', 'Karim']);
});
