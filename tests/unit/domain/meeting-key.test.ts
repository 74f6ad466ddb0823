import { expect, it } from 'vitest';
import { meetingKey } from '@/lib/domain/meeting-key';

it.each([
  ['https://us02web.zoom.us/j/81234567890?pwd=secret', '81234567890'],
  ['https://app.zoom.us/wc/81234567890/join?ref_from=launch&pwd=secret', '81234567890'],
  ['https://zoom.us/wc/join/812345678', '812345678'],
  ['https://teams.live.com/meet/9312345678901?p=secret', '9312345678901'],
  ['https://teams.microsoft.com/v2/?meetingjoin=true#/meet/9312345678901?p=secret', '9312345678901'],
  [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZDk1%40thread.v2/0?context=%7b%7d',
    '19:meeting_ZDk1@thread.v2',
  ],
  ['https://teams.microsoft.com/v2/', null],
  ['https://app.zoom.us/wc/home', null],
  ['https://zoom.us/j/%E0%A4%A', null],
  ['not an address', null],
  ['', null],
])('%s shares %s with its invitation', (address, key) => {
  expect(meetingKey(address)).toBe(key);
});
