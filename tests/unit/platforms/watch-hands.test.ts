// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { teams } from '@/lib/platforms/teams';
import { watchHands } from '@/lib/platforms/watch-hands';
import { zoom } from '@/lib/platforms/zoom';
import {
  TEAMS_ADDRESS,
  teamsPage,
  ZOOM_ADDRESS,
  zoomMeeting,
  type Scene,
} from '../../fixtures/pages/played-pages';
import { stage } from './stage';

const zoomScenes = zoomMeeting({ language: 'nl' }).scenes;
const teamsScenes = teamsPage({ language: 'nl' }).scenes;

let heard: string[];
let stop: () => void;

function begin(platform: 'zoom' | 'teams', scene: Scene): void {
  const [adapter, url] =
    platform === 'zoom'
      ? [zoom, `https://app.zoom.us${ZOOM_ADDRESS}`]
      : [teams, `https://teams.microsoft.com${TEAMS_ADDRESS}`];
  stage(url, scene);
  stop = watchHands({
    window,
    adapter,
    onJoin: () => heard.push('join'),
    onLeave: () => heard.push('leave'),
    onAnyTrusted: () => heard.push('any'),
  });
}

/** An event as the browser itself makes it. A script's own are not trusted. */
function byHand<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const element = (selector: string): Element => document.querySelector(selector)!;
const click = (selector: string, detail = 1) =>
  element(selector).dispatchEvent(byHand(new MouseEvent('click', { bubbles: true, composed: true, detail })));
const press = (selector: string, key: string, repeat = false) =>
  element(selector).dispatchEvent(
    byHand(new KeyboardEvent('keydown', { key, repeat, bubbles: true, composed: true })),
  );

beforeEach(() => {
  heard = [];
});
afterEach(() => stop());

describe('Join', () => {
  it.each([
    ['zoom', zoomScenes.lobby, '.preview-join-button'],
    ['zoom', zoomScenes.lobby, '.preview-join-button span'],
    ['teams', teamsScenes.lobby, '#prejoin-join-button'],
    ['teams', teamsScenes.lobby, '[data-tid="prejoin-join-button"] span'],
  ] as const)('on %s, clicked', (platform, scene, selector) => {
    begin(platform, scene);
    click(selector);
    expect(heard).toEqual(['join']);
  });

  it.each(['Enter', ' '])('with the key %j is one gesture, although a click follows', (key) => {
    begin('zoom', zoomScenes.lobby);
    press('.preview-join-button', key);
    press('.preview-join-button', key, true);
    click('.preview-join-button', 0);
    expect(heard).toEqual(['join']);
  });

  it('a click after a key that did nothing is a gesture of its own', () => {
    begin('zoom', zoomScenes.lobby);
    press('.preview-join-button', 'Enter');
    click('.preview-join-button', 1);
    expect(heard).toEqual(['join', 'join']);
  });

  it('made by a script is nothing', () => {
    begin('teams', teamsScenes.lobby);
    (element('#prejoin-join-button') as HTMLElement).click();
    element('#prejoin-join-button').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    );
    expect(heard).toEqual([]);
  });

  it('while it is disabled is no joining', () => {
    begin('zoom', zoomScenes.lobby);
    element('.preview-join-button').classList.add('disabled');
    click('.preview-join-button');
    expect(heard).not.toContain('join');
  });

  it('on a page that is no lobby is no joining', () => {
    begin('zoom', { body: '<button id="joinBtn"></button>' });
    click('#joinBtn');
    expect(heard).toEqual(['any']);
  });

  it('inside a shadow tree of the page', () => {
    begin('teams', teamsScenes.lobby);
    const root = element('#prejoin-join-button').attachShadow({ mode: 'open' });
    root.innerHTML = '<i></i>';
    root
      .querySelector('i')!
      .dispatchEvent(byHand(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 })));
    expect(heard).toEqual(['join']);
  });
});

describe('Leave', () => {
  it('is the choice in the menu of Zoom, not the button that opens it', () => {
    begin('zoom', zoomScenes['leave-menu']);
    click('.footer__leave-btn');
    expect(heard).toEqual([]);
    click('.leave-meeting-options__btn');
    expect(heard).toEqual(['leave']);
  });

  it.each(['in-call', 'browsing'] as const)('is the hang-up button of Teams, in scene %s', (scene) => {
    begin('teams', teamsScenes[scene]);
    click('#hangup-button');
    expect(heard).toEqual(['leave']);
  });
});

describe('any other', () => {
  it('click or key of the hand, but for Escape, which gives a page nothing', () => {
    begin('teams', teamsScenes['in-call']);
    click('#chat-button');
    press('#chat-button', 'a');
    press('#chat-button', 'Escape');
    press('#chat-button', 'a', true);
    expect(heard).toEqual(['any', 'any']);
  });

  it('is heard although the page keeps it to itself', () => {
    begin('zoom', zoomScenes['in-call']);
    element('#audioOptionMenu').addEventListener('click', (event) => event.stopImmediatePropagation());
    click('#audioOptionMenu button');
    expect(heard).toEqual(['any']);
  });

  it('is let through: nothing is prevented, nothing heard after stop', () => {
    begin('zoom', zoomScenes.lobby);
    const add = vi.spyOn(window, 'addEventListener');
    const again = watchHands({
      window,
      adapter: zoom,
      onJoin: vi.fn(),
      onLeave: vi.fn(),
      onAnyTrusted: vi.fn(),
    });
    expect(add.mock.calls.map(([, , options]) => options)).toEqual([
      { capture: true, passive: true },
      { capture: true, passive: true },
    ]);
    again();
    stop();
    click('.preview-join-button');
    expect(heard).toEqual([]);
  });
});
