import { expect, test } from 'vitest';
import { filledFrom, planFormOf, readPlanForm, typedOver, type PlanForm } from '@/lib/domain/plan-form';
import type { ReadInvitation } from '@/lib/domain/read-invitation';
import { asInstant } from '@/lib/domain/time';
import { aConversation } from '../../fixtures/records';

/** By the clock on the wall, wherever the test runs. */
const onTheWall = (date: string, time: string) => asInstant(new Date(`${date}T${time}`).getTime());
const NOW = onTheWall('2026-12-04', '12:00');

const form = (over: Partial<PlanForm> = {}): PlanForm => ({
  name: '',
  date: '',
  time: '',
  length: '25',
  questionSetId: '',
  fromLastTime: 'yes',
  meetingLink: '',
  address: 'je',
  fromInvitation: '',
  ...over,
});

test('everything but the length may stay open', () => {
  expect(readPlanForm(form(), NOW)).toEqual({
    answers: {
      name: '',
      plannedFor: null,
      lengthMin: 25,
      questionSetId: null,
      takesFromLastTime: true,
      meetingLink: '',
      address: 'je',
    },
  });
});

test('reads what was filled in', () => {
  const filled = form({
    name: ' Marloes de Wit ',
    date: '2026-12-09',
    time: '14:00',
    length: '40',
    questionSetId: 'sow.nl',
    fromLastTime: 'no',
    meetingLink: 'Deelnemen: zoom.us/j/812',
    address: 'u',
  });
  expect(readPlanForm(filled, NOW)).toEqual({
    answers: {
      name: 'Marloes de Wit',
      plannedFor: onTheWall('2026-12-09', '14:00'),
      lengthMin: 40,
      questionSetId: 'sow.nl',
      takesFromLastTime: false,
      meetingLink: 'https://zoom.us/j/812',
      address: 'u',
    },
  });
});

test('a time without a day is today', () => {
  expect(readPlanForm(form({ time: '14:00' }), NOW)).toMatchObject({
    answers: { plannedFor: onTheWall('2026-12-04', '14:00') },
  });
});

test.each<[Partial<PlanForm>, object]>([
  [{ date: '2026-12-09' }, { time: 'missing' }],
  [{ date: '2026-12-03', time: '14:00' }, { date: 'past' }],
  [{ date: '0026-12-09', time: '14:00' }, { date: 'past' }],
  [{ date: '2026-12-04', time: '11:29' }, { time: 'past' }],
  [{ time: '10:00' }, { time: 'past' }],
  [{ length: '4' }, { length: 'out-of-range' }],
  [{ length: '121' }, { length: 'out-of-range' }],
  [{ length: '' }, { length: 'out-of-range' }],
  [{ length: '12.5' }, { length: 'out-of-range' }],
  [{ meetingLink: 'javascript:alert(1)' }, { meetingLink: 'no-link' }],
])('%o cannot be carried out: %o', (over, problems) => {
  expect(readPlanForm(form(over), NOW)).toEqual({ problems });
});

test('a planned conversation comes back as the form it was made with', () => {
  const conversation = aConversation({
    plannedFor: onTheWall('2026-12-09', '09:05'),
    questionSetId: 'sow.nl',
    meetingLink: 'https://zoom.us/j/812',
    address: 'u',
  });
  const again = planFormOf(conversation, 'Marloes');
  expect(again).toEqual(
    form({
      name: 'Marloes',
      date: '2026-12-09',
      time: '09:05',
      questionSetId: 'sow.nl',
      meetingLink: 'https://zoom.us/j/812',
      address: 'u',
    }),
  );
  expect(readPlanForm(again, NOW)).toMatchObject({ answers: { plannedFor: conversation.plannedFor } });
});

test('a talk that began just now can be planned, and one that was planned before can be changed', () => {
  expect(readPlanForm(form({ time: '11:55' }), NOW)).toHaveProperty('answers');
  for (const date of ['2026-12-04', '2026-12-03']) {
    const before = onTheWall(date, '10:00');
    const read = readPlanForm(form({ name: 'Ingrid', date, time: '10:00' }), NOW, before);
    expect(read).toMatchObject({ answers: { plannedFor: before } });
  }
});

const invitation = (over: Partial<ReadInvitation> = {}): ReadInvitation => ({
  name: '',
  topic: '',
  startsAt: null,
  lengthMin: null,
  link: '',
  ...over,
});
const INGRID = invitation({
  name: 'Ingrid Vos',
  startsAt: onTheWall('2026-12-09', '14:00'),
  lengthMin: 40,
  link: 'https://zoom.us/j/812',
});
const withInvitation = (told: ReadInvitation, before: PlanForm): PlanForm => ({
  ...before,
  ...filledFrom(told, { form: before, initial: form(), now: NOW }),
});

test('a second invitation leaves nothing of the first', () => {
  const first = withInvitation(INGRID, form());
  expect(first).toMatchObject({ name: 'Ingrid Vos', date: '2026-12-09', time: '14:00', length: '40' });
  const second = withInvitation(invitation({ name: 'Karim Haddad', link: 'https://zoom.us/j/9' }), first);
  expect(second).toEqual(
    form({ name: 'Karim Haddad', meetingLink: 'https://zoom.us/j/9', fromInvitation: 'name meetingLink' }),
  );
  expect(withInvitation(invitation(), first)).toEqual(form());
});

test('what was typed over an invitation is the user’s own, and stays', () => {
  const first = withInvitation(INGRID, form());
  const typed = { ...first, ...typedOver(first, { name: 'Marloes', time: '15:30' }) };
  const second = withInvitation(invitation({ name: 'Karim Haddad' }), typed);
  expect(second).toMatchObject({ name: 'Marloes', time: '15:30', date: '', length: '25', meetingLink: '' });
});

test('an invitation that says nothing changes nothing that was typed', () => {
  expect(filledFrom(invitation(), { form: form({ time: '9:00' }), initial: form(), now: NOW })).toEqual({});
});
