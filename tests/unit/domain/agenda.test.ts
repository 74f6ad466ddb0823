import { expect, test } from 'vitest';
import { inOrderOfTurn, isFarAhead, tellWhen } from '@/lib/domain/agenda';
import { asInstant, later, minutes, type Instant } from '@/lib/domain/time';
import { aConversation, idOf } from '../../fixtures/records';

const onTheWall = (date: string, time: string) => asInstant(new Date(`${date}T${time}`).getTime());
const NOW = onTheWall('2026-12-04', '12:00');
const inMin = (count: number): Instant => later(NOW, minutes(count));

test.each([
  [null, { kind: 'open' }],
  [inMin(12), { kind: 'soon', dueInMin: 12 }],
  [later(inMin(11), minutes(1 / 60)), { kind: 'soon', dueInMin: 12 }],
  [later(NOW, minutes(1 / 60)), { kind: 'soon', dueInMin: 1 }],
  [inMin(60), { kind: 'soon', dueInMin: 60 }],
  [NOW, { kind: 'due' }],
  [inMin(-29), { kind: 'due' }],
  [inMin(61), { kind: 'today' }],
  [inMin(-31), { kind: 'today' }],
  [onTheWall('2026-12-05', '00:30'), { kind: 'tomorrow' }],
  [onTheWall('2026-12-06', '00:30'), { kind: 'other-day' }],
  [onTheWall('2026-12-03', '23:00'), { kind: 'other-day' }],
])('%s is told as %o', (plannedFor, when) => {
  expect(tellWhen(plannedFor, NOW)).toMatchObject(when);
});

test.each([
  [null, false],
  [inMin(61), true],
  [inMin(60), false],
  [inMin(-1), false],
  [inMin(-7 * 24 * 60), false],
])('%s is far ahead: %s', (plannedFor, is) => {
  expect(isFarAhead(plannedFor, NOW)).toBe(is);
});

test('after midnight the day before is not tomorrow', () => {
  const justAfter = onTheWall('2026-12-05', '00:10');
  expect(tellWhen(onTheWall('2026-12-05', '23:00'), justAfter).kind).toBe('today');
});

test('what is about to begin comes first, what was never held last', () => {
  const planned = [
    { id: 'missed last week', plannedFor: inMin(-7 * 24 * 60) },
    { id: 'next week', plannedFor: inMin(7 * 24 * 60) },
    { id: 'any moment, made first', plannedFor: null, createdAt: inMin(-20) },
    { id: 'tonight', plannedFor: inMin(8 * 60) },
    { id: 'any moment, made last', plannedFor: null, createdAt: inMin(-10) },
    { id: 'missed yesterday', plannedFor: inMin(-24 * 60) },
    { id: 'in half an hour', plannedFor: inMin(30) },
    { id: 'ten minutes late', plannedFor: inMin(-10) },
  ].map((over, place) => ({ name: over.id, conversation: aConversation({ ...over, id: idOf(place) }) }));
  expect(inOrderOfTurn(planned, NOW).map(({ name }) => name)).toEqual([
    'ten minutes late',
    'in half an hour',
    'tonight',
    'any moment, made last',
    'any moment, made first',
    'next week',
    'missed yesterday',
    'missed last week',
  ]);
});
