import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPage } from '@/components/pages/PopupPage';
import { addConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { addPerson } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { Presence } from '@/lib/domain/presence';
import type { Language } from '@/lib/domain/question';
import { SettingsContext } from '@/lib/hooks/use-settings';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { writePresence } from '@/lib/presence/presence-store';
import { readSettings } from '@/lib/settings/settings';
import { aConversation, aPerson, at, idOf, NOON } from '../../fixtures/records';

/** What the browser was asked to do. */
export interface Asked {
  readonly openPanel: ReturnType<typeof vi.fn<(options: { windowId: number }) => Promise<void>>>;
  readonly openTab: ReturnType<typeof vi.fn<(options: { url?: string }) => Promise<object>>>;
  readonly openSettings: ReturnType<typeof vi.fn<() => Promise<void>>>;
}

/** An empty profile at noon, in a browser that has a side panel. */
export async function aBrowser(): Promise<Asked> {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  // What the page of the test before still has on its way is stored first, and then cleared.
  dispatchEvent(new Event('pagehide'));
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  localStorage.clear();
  const asked: Asked = {
    openPanel: vi.fn(() => Promise.resolve()),
    openTab: vi.fn(() => Promise.resolve({})),
    openSettings: vi.fn(() => Promise.resolve()),
  };
  // happy-dom has no locks: the watch over the clock is always somebody else's.
  Object.defineProperty(navigator, 'locks', {
    value: { request: () => new Promise(() => undefined) },
    configurable: true,
  });
  Object.assign(fakeBrowser, { sidePanel: { open: asked.openPanel }, extension: { getViews: () => [] } });
  Object.assign(fakeBrowser.runtime, { openOptionsPage: asked.openSettings });
  Object.assign(fakeBrowser.tabs, { create: asked.openTab });
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ id: 7 }) });
  return asked;
}

/** The popup as it opens; ends when it shows its heading. */
export async function openPopup(language: Language = 'en') {
  const view = render(
    <SettingsContext.Provider value={await readSettings()}>
      <TextContext.Provider value={createTranslator(language)}>
        <PopupPage />
      </TextContext.Provider>
    </SettingsContext.Provider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return view;
}

/** Ingrid, in twelve minutes, unless said otherwise. */
export async function hasPlanned(over: Partial<Conversation> = {}, name = 'Ingrid'): Promise<Conversation> {
  const number = await database.people.count();
  const person = aPerson({ id: idOf(200 + number), name });
  const conversation = aConversation({
    id: idOf(1 + number),
    personId: person.id,
    plannedFor: at(12),
    meetingLink: 'https://zoom.us/j/81234567890',
    ...over,
  });
  await addPerson(person);
  await addConversation(conversation);
  return conversation;
}

export const hasMeeting = (phase: 'lobby' | 'in-call'): Promise<void> =>
  writePresence(77, {
    meetingId: idOf(300),
    platform: 'zoom',
    phase,
    phaseSince: at(-2),
    inCallSince: phase === 'in-call' ? at(-2) : null,
    panelOpened: false,
    meetingKey: null,
    frames: {},
    candidate: null,
    missingSince: null,
    transitionSince: null,
    goneAt: null,
    leaveClickedAt: null,
    isAudible: false,
    isExtended: false,
  } satisfies Presence);

/** The small line under the heading. */
export const aboutLine = (): string =>
  screen.getByRole('heading', { level: 1 }).nextElementSibling?.textContent ?? '';
