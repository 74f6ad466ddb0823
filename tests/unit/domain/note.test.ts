import { expect, it } from 'vitest';
import { timeStamp } from '@/lib/domain/note';
import { asDuration, minutes, seconds } from '@/lib/domain/time';

it.each([
  [asDuration(0), '0:00'],
  [asDuration(999), '0:00'],
  [seconds(59), '0:59'],
  [seconds(60), '1:00'],
  [seconds(425), '7:05'],
  [asDuration(minutes(60) - 1), '59:59'],
  [minutes(60), '1:00:00'],
  [seconds(3729), '1:02:09'],
])("%i ms of the conversation's own time reads %s in a note", (elapsedMs, expected) => {
  expect(timeStamp(elapsedMs)).toBe(expected);
});
