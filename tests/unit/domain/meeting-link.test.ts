import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingAddress, readMeetingLink, unknownHost } from '@/lib/domain/meeting-link';

const ZOOM = 'https://us02web.zoom.us/j/81234567890?pwd=aBc';
const TEAMS =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%7d';

test.each([
  [ZOOM, 'zoom'],
  ['https://zoom.us/my/ingrid', 'zoom'],
  ['https://waterschap.zoom.us/w/81234567890', 'zoom'],
  [TEAMS, 'teams'],
  ['https://teams.live.com/meet/9321234567890?p=x', 'teams'],
  ['https://teams.cloud.microsoft/meet/321234567890?p=x', 'teams'],
  ['https://meet.jit.si/Bakkie', null],
])('%s is a link as it stands', (url, platform) => {
  expect(readMeetingLink(url)).toEqual({ kind: 'link', url, platform });
});

test('nothing typed is no mistake', () => {
  expect(readMeetingLink('  \n')).toEqual({ kind: 'empty' });
});

test.each([
  ['javascript:alert(1)', 'no-link'],
  [`javascript:open('${ZOOM}')`, 'no-link'],
  ['data:text/html,<script>1</script>', 'no-link'],
  ['file:///etc/passwd', 'no-link'],
  ['We bellen om twee uur', 'no-link'],
  ['https://', 'no-link'],
  ['zoommtg://zoom.us/join?confno=81234567890', 'app-link'],
  ['msteams:/l/meetup-join/19%3ameeting_x', 'app-link'],
  ['http://meet.jit.si/Bakkie', 'not-https'],
  ['https://zoom.us@evil.example/j/1', 'no-link'],
  [`https://meet.jit.si/${'x'.repeat(2000)}`, 'too-long'],
])('%s is refused: %s', (pasted, reason) => {
  expect(readMeetingLink(pasted)).toEqual({ kind: 'refused', reason });
});

test.each([
  ['zoom.us/j/81234567890', 'https://zoom.us/j/81234567890'],
  ['http://zoom.us/j/81234567890', 'https://zoom.us/j/81234567890'],
  [`  ${ZOOM}\n`, ZOOM],
  [`(${ZOOM}).`, ZOOM],
  [`<${ZOOM}>`, ZOOM],
])('%s is made into a link that opens', (pasted, url) => {
  expect(meetingAddress(pasted)).toBe(url);
});

test('a look-alike host is no meeting host', () => {
  expect(readMeetingLink('https://evilzoom.us/j/1')).toMatchObject({ platform: null });
  expect(readMeetingLink('https://zoom.us.evil.example/j/1')).toMatchObject({ platform: null });
});

test.each([
  [ZOOM, null],
  [TEAMS, null],
  ['https://meet.jit.si/Bakkie', null],
  ['https://zoom.us.evil.example/j/1', 'zoom.us.evil.example'],
  ['https://jit.si.evil.example/Bakkie', 'jit.si.evil.example'],
  ['https://zооm.us/j/1', 'xn--zm-fmca.us'],
])('whoever is no meeting service is named before it is opened: %s', (address, host) => {
  expect(unknownHost(address)).toBe(host);
});

test('finds the way in among the other links of a Zoom invitation', () => {
  const invitation = `Karim nodigt u uit voor een Zoom-vergadering.
    Meer over ons: https://www.waterschap.example/over
    Zoek uw lokale nummer: https://us02web.zoom.us/u/kdZ1
    Deelnemen aan Zoom-vergadering
    ${ZOOM}
    Meeting-ID: 812 3456 7890`;
  expect(meetingAddress(invitation)).toBe(ZOOM);
});

test('finds the way in among the other links of a Teams invitation', () => {
  const invitation = `Microsoft Teams Hulp nodig? <https://aka.ms/JoinTeamsMeeting?omkt=nl-NL>
    Nu deelnemen aan de vergadering <${TEAMS}>
    Voor organisatoren: Opties voor vergadering <https://teams.microsoft.com/meetingOptions/?organizerId=1>`;
  expect(meetingAddress(invitation)).toBe(TEAMS);
});

test('finds a link that hides behind words in rich text', () => {
  const html = `<p>Tot dan! <a href="https://zoom.us/j/1?pwd=a&amp;from=addon">Deelnemen</a></p>`;
  expect(meetingAddress(html)).toBe('https://zoom.us/j/1?pwd=a&from=addon');
});

test('takes off the wrapping of a mail filter', () => {
  const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(TEAMS)}&data=05%7C01`;
  expect(meetingAddress(wrapped)).toBe(TEAMS);
});

test('whatever is pasted, only https is ever opened, and reading it again says the same', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('javascript:', 'zoom.us/j/1', 'https://', '@', ' ', '\n', ZOOM, 'data:text/html,', '//'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const address = meetingAddress(pieces.join(''));
      if (address === null) return;
      expect(new URL(address)).toMatchObject({ protocol: 'https:', username: '', password: '' });
      expect(meetingAddress(address)).toBe(address);
    }),
  );
});
