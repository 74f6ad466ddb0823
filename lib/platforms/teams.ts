import { MEETING_HOSTS, PROXY_HOSTS } from '../domain/meeting-hosts';
import { patternOf, reading, readStates, type Adapter, type PageState } from './adapter';

/*
 * Teams' web client, signed in (`/v2/`) and as a guest (`/light-meetings/`). Ids and test ids are the same in every language.
 * Dates are of what public projects saw in the served client.
 */

/** Four independent traces of one button, 2026-07-06; the id alone in five public projects from 2025-03 to 2026-10. */
const HANG_UP = [
  '#hangup-button',
  '[data-tid="hangup-main-btn"]',
  '[data-inp="hangup-button"]',
  '[data-track-module-name="StopMeetingButton"]',
];

/** First match wins: pre-join and lobby keep a microphone button in the page, so they come before the call. */
const STATES: readonly PageState[] = [
  {
    phase: 'lobby',
    enterAt: 3,
    clues: [
      // Live in Firefox, 2026-10-01; a saved page of 2026-09-08.
      ['[data-tid="calling-lobby-screen"]', 4],
      // The same saved page: the button stays, disabled, while waiting to be let in.
      ['#prejoin-join-button[disabled]', 3],
    ],
  },
  {
    phase: 'unknown',
    inTransition: true,
    enterAt: 4,
    // Live in Firefox, 2026-10-01.
    clues: [['[data-tid="calling-connecting-screen"]', 4]],
  },
  {
    phase: 'lobby',
    enterAt: 3,
    unless: HANG_UP,
    clues: [
      // 2026-07-06 and live in Firefox, 2026-10-01.
      ['[data-tid="calling-prejoin-screen"]', 3],
      // In public projects since 2025-01, live 2026-10-01.
      ['[data-tid="prejoin-join-button"]:not([disabled])', 3],
    ],
  },
  {
    phase: 'in-call',
    enterAt: 4,
    needsProof: true,
    clues: [
      [HANG_UP, 3, 'proof'],
      // The new and the old name; only there once connected. 2026-07-06.
      [['[data-tid="call-duration"]', '#call-duration-custom'], 2],
      // Live in Firefox, 2026-10-01.
      ['[data-cid="call-screen-wrapper"]', 2],
      // The call made small because the user opened a chat: still in the call. 2026-07-06.
      ['[data-tid="floating-call-monitor"]', 2],
      // 2026-07-06, 2026-09-29.
      [['[data-tid="ubar-toolbar-wrapper"]', '[data-tid="ubar-horizontal-end"]'], 1],
      // Two generations of names. May stay hidden in the page after a call (2026-09), so never enough alone.
      [['#microphone-button', '#mic-button'], 1],
      ['#roster-button', 1],
      ['[data-tid="modern-stage-wrapper"]', 1],
    ],
  },
  {
    phase: 'ended',
    enterAt: 3,
    unless: HANG_UP,
    clues: [
      // Removed, refused or dropped; live 2026-07-19.
      ['[data-tid="calling-retry-screen"]', 4],
      // A guest after leaving (`data-testid`, not `data-tid`); live 2026-10-01.
      ['[data-testid="calling-anon-meeting-end-screen"]', 4],
      // Screens after a call, in public projects, 2026.
      [
        [
          '[data-tid="rejoin-button"]',
          '[data-tid="call-rating-flex-container"]',
          '[data-tid="calling-e2ee-end-screen"]',
        ],
        3,
      ],
    ],
  },
];

/** The launch page, 2026-07-06. It is no meeting, whatever it shows. */
const LAUNCH_PATH = /^\/dl\//;
/** Addresses that promise a meeting before anything of it is in the page. Most calls have no address of their own. */
const isPromising = (pathname: string, hash: string): boolean =>
  pathname.startsWith('/light-meetings/') || /^#\/(?:l\/meetup-join|meet)\//.test(hash);

export const teams: Adapter = {
  platform: 'teams',
  hosts: MEETING_HOSTS.teams.map(patternOf),
  optionalHosts: PROXY_HOSTS.teams.map(patternOf),
  allFrames: false,
  readPhase: (document, { pathname, hash }) => {
    if (LAUNCH_PATH.test(pathname)) return reading('away');
    return readStates(document, STATES) ?? reading(isPromising(pathname, hash) ? 'unknown' : 'away');
  },
  joinButtons: '#prejoin-join-button, [data-tid="prejoin-join-button"]',
  // The organiser's split button, 2026: the choices leave, the toggle only opens them.
  leaveButtons: [
    ...HANG_UP,
    '[data-tid="hangup-leave-button"]',
    '[data-tid="hangup-end-meeting-button"]',
  ].join(),
  leaveMenu: '[data-tid="hangup-toggle-more-options-btn"]',
};
