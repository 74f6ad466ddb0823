import { MEETING_HOSTS, PROXY_HOSTS } from '../domain/meeting-hosts';
import { has, patternOf, reading, readStates, type Adapter, type PageState } from './adapter';

/*
 * Zoom's web client. Class names and ids are the same in every language; labels quoted here are English in every language too,
 * but for the end sentences. [live]: seen in the served client by public projects on the date given. [sdk]: in the client
 * view of the public packages @zoomus/websdk 1.9.9 up to @zoom/meetingsdk 6.2.0, read 2026-11-22.
 */

/** [sdk], [live 2026-10-03]. Stays while the footer hides itself, while joining and behind the "ended by host" dialog. */
const LEAVE_BUTTON = '.footer__leave-btn-container button';
/** [sdk], [live 2026-10-01, Firefox]: people in the meeting; 0 while joining, waiting and after a failure. */
const PEOPLE_COUNT = '#participant .footer-button__number-counter';
/** [sdk], [live 2026-10-03]: somebody's picture or name. */
const TILE = ['.video-avatar__avatar', '.main-layout video-player'];

/**
 * What the title of an end dialog says, where its label does not say it. Dutch: language file of @zoom/meetingsdk 6.2.0;
 * English: the same dialog as served, 2026-10-03. Only ever compared with that title: chat may say the same.
 */
const END_TITLES = new Set([
  'Deze vergadering is beëindigd door de host',
  'Deze webinar is beëindigd door de host',
  'De vergadering is beëindigd',
  'U bent verwijderd',
  'This meeting has been ended by host',
  'This webinar has been ended by host',
  'The meeting has ended',
  'You have been removed',
]);

/** First match wins. An end shows while the footer is still there, and a waiting room may hold a footer: hence the order. */
const STATES: readonly PageState[] = [
  {
    phase: 'ended',
    enterAt: 3,
    clues: [
      // [sdk 1.9.9, 3.1.2–6.2.0]; clicked by a public project in the served client since 2025-07-20.
      [showsDialog('Meeting is end now'), 4],
      // [sdk]: removed by the host.
      [showsDialog('You have been removed', 'Has been Removed dialog'), 4],
      // [sdk]: the command socket is closed for good.
      ['#wc-leave', 3],
      // [sdk]; `will-close-room` is the countdown of a breakout, no end.
      [showsEndTitle, 3],
    ],
  },
  {
    phase: 'unknown',
    inTransition: true,
    enterAt: 1,
    clues: [
      // [sdk], [live 2026-10-06]: on the way into and out of a breakout.
      [['.loading-layer--bo-room', '.loading-layer--reset-webclient'], 1],
      // [sdk]; the second [live 2026-10-06], with a Leave button of its own.
      [showsDialog('Reconnect server dialog', 'Meeting connected timeout.'), 1],
    ],
  },
  {
    phase: 'lobby',
    enterAt: 3,
    clues: [
      // [sdk 2.18 and later]: waiting room, host not started, put on hold. Weaker clues never tip the scale, so none are listed.
      [['.waiting-room-container', '.meeting-on-hold', '.on-hold-main'], 3],
    ],
  },
  {
    phase: 'lobby',
    enterAt: 3,
    clues: [
      // [sdk 3.1.2 and later]: Zoom's own test for being in the preview.
      ['.preview-root', 3],
      // [sdk 2.18 and later], used by public projects since 2024-11.
      ['.preview-join-button', 2],
      // [sdk 2.18 and later], [live 2026-10-01, Firefox].
      ['#preview-audio-control-button', 1],
      // [sdk, built at run time]; the second in the oldest form only.
      [['#input-for-name', '#inputname'], 1],
    ],
  },
  {
    phase: 'in-call',
    // [sdk]: shown while joining; where it stays in the page later on it must not end a call that goes on.
    inTransition: '#wc-loading',
    enterAt: 4,
    needsProof: true,
    unless: isStillJoining,
    clues: [
      [hasPeople, 3, 'proof'],
      [LEAVE_BUTTON, 2, 'proof'],
      // [sdk 3.1.2 and later]: minimised inside the shell; there is no footer then.
      [['body.minimize-mode', '#minimize-window-btn'], 4, 'proof'],
      [TILE, 2],
      // [sdk 3.8.5 and later]; named after what the button does, whatever its label says.
      [['#wc-footer svg[class^="SvgLeave"]', '#wc-footer svg[class^="SvgEnd"]'], 1],
      // [sdk]; the first is what a public project starts on, 2026-05-10.
      [['#audioOptionMenu', '.join-audio-container__btn'], 1],
      // [sdk 2.18 and later].
      ['#meeting-info-indication', 1],
    ],
  },
  {
    phase: 'unknown',
    inTransition: true,
    enterAt: 1,
    // [sdk]: joining. `#meeting-app` is no clue: it is there from loading until after the end.
    clues: [[['#wc-loading', '.loading-layer', '.meeting-app-preload'], 1]],
  },
];

/** Zoom's own router, served 2026-10-02: what a meeting's path looks like from pre-join to breakout. */
const MEETING_PATH = /^\/wc\/(?:\d{9,11}\/|(?:join|start)\/|my\/)/;
/** [sdk], [served 2026-10-02]: where the client goes after leaving. */
const END_PATH = /^\/wc\/leave|^\/postattendee/;

export const zoom: Adapter = {
  platform: 'zoom',
  hosts: MEETING_HOSTS.zoom.map(patternOf),
  optionalHosts: PROXY_HOSTS.zoom.map(patternOf),
  allFrames: true,
  readPhase: (document, { pathname }) => {
    // [live 2026-10-06]: the usual layout; the frame is of the same origin and has this script in it as well.
    if (has(document, 'iframe#webclient')) return reading('away', false, true);
    if (END_PATH.test(pathname)) return reading('ended');
    if (!MEETING_PATH.test(pathname)) return reading('away');
    return readStates(document, STATES) ?? reading('unknown');
  },
  joinButtons: '.preview-join-button:not(.disabled), #joinBtn',
  // [sdk], [live 2026-10-01]: the page stays about a second after this click.
  leaveButtons: '.leave-meeting-options__btn',
  leaveMenu: '.footer__leave-btn-container',
};

/**
 * [sdk 1.9.9–6.2.0]: every dialog has this class, and its label is that of the code. Found by class because a search by label
 * reads all attributes of a page (Chromium 156, 5,000 elements, once a second: 0.2 ms each against next to nothing).
 */
function showsDialog(...labels: readonly string[]): (document: Document) => boolean {
  return (document) =>
    [...document.querySelectorAll('.ReactModal__Content')].some((dialog) =>
      labels.includes(dialog.getAttribute('aria-label') ?? ''),
    );
}

function showsEndTitle(document: Document): boolean {
  const title = document.querySelector('.zm-modal:not(.zm-modal-will-close-room) .zm-modal-body-title');
  return END_TITLES.has(title?.textContent.trim().replace(/\.$/, '') ?? '');
}

function peopleCount(document: Document): number | null {
  const counter = document.querySelector(PEOPLE_COUNT);
  return counter && Number(/\d+/.exec(counter.textContent)?.[0] ?? 0);
}

function hasPeople(document: Document): boolean {
  return (peopleCount(document) ?? 0) > 0;
}

function isStillJoining(document: Document): boolean {
  return peopleCount(document) === 0 && !has(document, TILE);
}
