import type { Language } from '../../fixtures/pages/page-words';
import {
  TEAMS_ADDRESS,
  TEAMS_GUEST_ADDRESS,
  teamsPage,
  ZOOM_ADDRESS,
  zoomMeeting,
  zoomShell,
  type TeamsScene,
  type ZoomScene,
} from '../../fixtures/pages/played-pages';
import type { Bakkie } from './bakkie';

const ADDRESSES = {
  'zoom in a frame': `app.zoom.us${ZOOM_ADDRESS}`,
  'zoom as the whole page': `app.zoom.us${ZOOM_ADDRESS}`,
  'teams signed in': `teams.microsoft.com${TEAMS_ADDRESS}`,
  'teams as a guest': `teams.live.com${TEAMS_GUEST_ADDRESS}`,
};
export type Layout = keyof typeof ADDRESSES;
export const LAYOUTS = Object.keys(ADDRESSES) as readonly Layout[];

export interface MeetingChoice {
  readonly layout: Layout;
  readonly host?: string;
  /** What the page speaks: Dutch, unless said otherwise. */
  readonly language?: Language;
  readonly start?: ZoomScene | TeamsScene;
  /** Through the waiting room, which lets in after this long. */
  readonly admitAfterMs?: number;
}

/** Where the frame of a shell finds the meeting. */
const FRAME_PATH = '/wc/join/81234567890';

export function addressOf({ layout, host }: MeetingChoice): string {
  const address = `https://${ADDRESSES[layout]}`;
  return host === undefined ? address : address.replace(/(?<=\/\/)[^/]+/, host);
}

/** Makes the meeting's real address show a played page. */
export function playMeeting(bakkie: Bakkie, choice: MeetingChoice): void {
  const { layout, language = 'nl', start = 'lobby', admitAfterMs } = choice;
  const url = addressOf(choice);
  const options = {
    language,
    ...(admitAfterMs !== undefined && { joinLeadsTo: 'waiting' as const, admitAfterMs }),
  };
  if (layout === 'teams as a guest' || layout === 'teams signed in') {
    const as = layout === 'teams as a guest' ? 'guest' : 'member';
    bakkie.play(url, teamsPage({ ...options, as, start: start as TeamsScene }).html);
    return;
  }
  const meeting = zoomMeeting({ ...options, start: start as ZoomScene }).html;
  if (layout === 'zoom as the whole page') {
    bakkie.play(url, meeting);
  } else {
    bakkie.play(url, zoomShell({ language, frameAddress: FRAME_PATH }).html);
    bakkie.play(new URL(FRAME_PATH, url).href, meeting);
  }
}
