import { ALL_HOSTS } from '@/lib/platforms/registry';
import { expect, test } from './support/launch';
import { badgesOf, titlesOf } from './support/lookout';
import { MeetingPage } from './support/meeting-page';
import { LAYOUTS } from './support/play-meeting';

const ZOOM = [
  'zoom.us',
  'app.zoom.us',
  'us02web.zoom.us',
  'some-company.zoom.us',
  'zoomgov.com',
  'www.zoomgov.com',
];
const TEAMS = [
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
];

for (const layout of LAYOUTS) {
  const hosts = layout.startsWith('zoom') ? ZOOM : TEAMS;

  test(`lobby, call and end show on the icon: ${layout}, at every host`, async ({ bakkie }) => {
    const attend = async (meeting: MeetingPage, host: string): Promise<void> => {
      await meeting.isSeenAs('lobby');
      await meeting.join();
      await meeting.isSeenAs('in-call');
      await meeting.leave();
      await meeting.isSeenAs('ended');
      const said = await meeting.said();
      expect.soft(badgesOf(said), host).toEqual(['', '•', '']);
      expect
        .soft(titlesOf(said), host)
        .toEqual(['Bakkie', 'Bakkie: waiting to be let in', 'Bakkie: in a call', 'Bakkie: the call is over']);
    };
    const meetings: Promise<void>[] = [];
    for (const host of hosts) {
      meetings.push(attend(await MeetingPage.visitInNewTab(bakkie, { layout, host }), host));
    }
    await Promise.all(meetings);
  });
}

test('every host of the content scripts is among them', () => {
  const hosts = [...ZOOM, ...TEAMS];
  for (const pattern of ALL_HOSTS) {
    const name = pattern.replace(/^https:\/\/|\/\*$/g, '');
    const isServed = (host: string): boolean =>
      name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
    expect(hosts.filter(isServed), pattern).not.toEqual([]);
  }
});
