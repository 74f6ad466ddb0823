// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { MeetingPhase } from '@/lib/domain/meeting';
import type { Adapter } from '@/lib/platforms/adapter';
import { teams } from '@/lib/platforms/teams';
import { zoom } from '@/lib/platforms/zoom';
import {
  TEAMS_ADDRESS,
  TEAMS_CHAT_ADDRESS,
  TEAMS_GUEST_ADDRESS,
  teamsPage,
  ZOOM_ADDRESS,
  zoomMeeting,
  zoomShell,
  type PlayedPage,
  type Scene,
  type TeamsScene,
  type ZoomScene,
} from '../../fixtures/pages/played-pages';
import { stage } from './stage';

type Shown = MeetingPhase | `${MeetingPhase}, in transition`;

const ZOOM: Record<ZoomScene, Shown> = {
  lobby: 'lobby',
  'host-not-started': 'lobby',
  waiting: 'lobby',
  joining: 'unknown, in transition',
  'connected-not-admitted': 'unknown',
  'in-call': 'in-call',
  alone: 'in-call',
  hosting: 'in-call',
  'toolbar-hidden': 'in-call',
  minimised: 'in-call',
  'chat-says-ended': 'in-call',
  'leave-menu': 'in-call',
  'to-breakout': 'unknown, in transition',
  'in-breakout': 'in-call',
  'breakout-closes': 'in-call',
  reconnect: 'unknown, in transition',
  timeout: 'unknown, in transition',
  'controls-gone': 'unknown',
  'ended-by-host': 'ended',
  'ended-by-title': 'ended',
  removed: 'ended',
  disconnected: 'ended',
  left: 'ended',
  home: 'away',
};

const TEAMS: Record<TeamsScene, Shown> = {
  loading: 'away',
  lobby: 'lobby',
  waiting: 'lobby',
  connecting: 'unknown, in transition',
  'in-call': 'in-call',
  browsing: 'in-call',
  'controls-gone': 'away',
  chat: 'away',
  ringing: 'away',
  'stale-microphone': 'away',
  rating: 'ended',
  'rating-over-call': 'in-call',
  refused: 'ended',
  left: 'away',
};

const GUEST: Record<TeamsScene, Shown> = {
  ...TEAMS,
  loading: 'unknown',
  'controls-gone': 'unknown',
  ringing: 'unknown',
  'stale-microphone': 'unknown',
  left: 'ended',
};

function shown(adapter: Adapter, host: string, address: string, scene: Scene): Shown {
  stage(`https://${host}${scene.address ?? address}`, scene);
  const { phase, inTransition, isShell } = adapter.readPhase(document, location);
  expect(isShell).toBe(false);
  return inTransition ? `${phase}, in transition` : phase;
}

function allShown<Name extends string>(
  page: PlayedPage<Name>,
  adapter: Adapter,
  host: string,
  address: string,
): Record<string, Shown> {
  return Object.fromEntries(
    Object.entries<Scene>(page.scenes).map(([name, scene]) => [name, shown(adapter, host, address, scene)]),
  );
}

describe.each(['nl', 'en', 'de', 'fr'] as const)('the phase of a page in %s', (language) => {
  it.each([ZOOM_ADDRESS, '/wc/join/81234567890', '/wc/81234567890/start', '/wc/my/marieke'])(
    'Zoom at %s',
    (address) => {
      // The end sentences are known in Dutch and English only; elsewhere the label of the dialog has to do.
      const expected =
        language === 'nl' || language === 'en' ? ZOOM : { ...ZOOM, 'ended-by-title': 'in-call' };
      expect(allShown(zoomMeeting({ language }), zoom, 'app.zoom.us', address)).toEqual(expected);
    },
  );

  it.each([...teams.hosts, ...teams.optionalHosts])('Teams, signed in, at %s', (pattern) => {
    const host = new URL(pattern).hostname;
    expect(allShown(teamsPage({ language }), teams, host, TEAMS_CHAT_ADDRESS)).toEqual(TEAMS);
  });

  it('Teams, as a guest', () => {
    const page = teamsPage({ language, as: 'guest' });
    expect(allShown(page, teams, 'teams.microsoft.com', TEAMS_GUEST_ADDRESS)).toEqual({
      ...GUEST,
      chat: 'away',
    });
  });

  it('a Zoom shell has no phase of its own, wherever its address went', () => {
    const { meeting } = zoomShell({ language }).scenes;
    for (const address of [ZOOM_ADDRESS, '/wc/team-chat', '/wc/leave']) {
      stage(`https://app.zoom.us${address}`, meeting);
      expect(zoom.readPhase(document, location)).toEqual({
        phase: 'away',
        inTransition: false,
        isShell: true,
      });
    }
  });
});

describe('what does not decide', () => {
  const scenes = zoomMeeting({ language: 'nl' }).scenes;
  const teamsScenes = teamsPage({ language: 'nl' }).scenes;

  it('the loading layer proves no call, and takes none back', () => {
    const scene = { body: `${scenes['in-call'].body ?? ''}<div id="wc-loading"></div>` };
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, scene)).toBe('in-call, in transition');
  });

  it('tiles, sound and the info button without leave button, counter or minimise', () => {
    const body =
      '<div class="video-avatar__avatar"></div><div id="audioOptionMenu"></div><div id="meeting-info-indication"></div>';
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, { body })).toBe('unknown');
  });

  it('a leave button with nothing else', () => {
    const body = '<div class="footer__leave-btn-container"><button>Verlaten</button></div>';
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, { body })).toBe('unknown');
  });

  it('a hang-up button with nothing else, in or out of a call', () => {
    expect(shown(teams, 'teams.live.com', '/v2/', { body: '<button id="hangup-button"></button>' })).toBe(
      'away',
    );
  });

  it('a hang-up button outweighs pre-join and rating that linger', () => {
    const call = teamsScenes['in-call'].body ?? '';
    for (const lingers of [teamsScenes.lobby.body, teamsScenes.rating.body]) {
      expect(shown(teams, 'teams.live.com', '/v2/', { body: call + (lingers ?? '') })).toBe('in-call');
    }
  });

  it('somebody whose name is what an end dialog says', () => {
    const body = `${scenes['in-call'].body ?? ''}<div class="video-avatar__avatar" aria-label="Meeting is end now"></div>`;
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, { body })).toBe('in-call');
  });

  it('a countdown of a breakout, whatever its title', () => {
    const dialog = scenes['ended-by-title'].body ?? '';
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, { body: dialog })).toBe('ended');
    const countdown = dialog.replace('zm-modal ', 'zm-modal zm-modal-will-close-room ');
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, { body: countdown })).toBe('in-call');
  });

  it('the launch page of Teams, even with a call drawn in it', () => {
    const scene = teamsScenes['in-call'];
    stage('https://teams.microsoft.com/dl/launcher/launcher.html', { body: scene.body ?? '' });
    expect(teams.readPhase(document, location).phase).toBe('away');
  });

  it('a meeting drawn at an address of Zoom that is no meeting', () => {
    for (const path of [
      '/',
      '/j/81234567890',
      '/wc',
      '/wc/',
      '/wc/home',
      '/wc/calendar',
      '/signin',
      '/wc/123/join',
    ]) {
      expect(shown(zoom, 'zoom.us', path, scenes['in-call'])).toBe('away');
    }
  });

  it('an address that promises a meeting but shows none', () => {
    expect(shown(teams, 'teams.microsoft.com', TEAMS_ADDRESS, teamsScenes.loading)).toBe('unknown');
    expect(shown(zoom, 'app.zoom.us', ZOOM_ADDRESS, { body: '' })).toBe('unknown');
  });
});
