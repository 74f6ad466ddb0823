import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { expect, vi } from 'vitest';
import { LiveSection } from '@/components/live/LiveSection';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { addPerson } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { Person } from '@/lib/domain/person';
import type { Language } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';
import { useConversations } from '@/lib/hooks/use-conversations';
import { TimeContext } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { aLiveConversation, at, idOf } from '../../fixtures/records';

export const ID = idOf(1);
export const record = async (): Promise<Conversation> => (await getConversation(ID))!;

/** What the browser has and happy-dom lacks; the screen is never asked to stay awake. */
export function browserOfLive(): void {
  Object.defineProperty(navigator, 'wakeLock', {
    configurable: true,
    value: { request: () => Promise.reject(new Error('not here')) },
  });
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
}

/** A page at a moment that the test chooses, in one language. */
export function drawAt(moment: Instant, language: Language, draw: (now: Instant) => ComponentChildren) {
  let now = moment;
  const page = () => (
    <TimeContext.Provider value={{ now: () => now, speed: 1, isReal: true }}>
      <TextContext.Provider value={createTranslator(language)}>{draw(now)}</TextContext.Provider>
    </TimeContext.Provider>
  );
  const view = render(page());
  return {
    ...view,
    /** Time passes and the page looks at the clock. */
    later: (to: Instant): void => {
      now = to;
      view.rerender(page());
    },
  };
}

function Running({ now, onBlank }: { now: Instant; onBlank: () => void }) {
  const live = useConversations()?.find(({ conversation }) => conversation.id === ID);
  return live?.conversation.status === 'live' ? (
    <LiveSection {...live} now={now} onBlank={onBlank} />
  ) : (
    live && <p>{live.conversation.status}</p>
  );
}

/** The running conversation as it stands on disk, one minute after noon unless said otherwise. */
export async function drawLive(
  over: Partial<Conversation> = {},
  { now = at(1), language = 'nl', person }: { now?: Instant; language?: Language; person?: Person } = {},
) {
  if (person) await addPerson(person);
  await addConversation(aLiveConversation({ personId: person?.id ?? null, language, ...over }));
  const onBlank = vi.fn();
  const view = drawAt(now, language, (moment) => <Running now={moment} onBlank={onBlank} />);
  const notes = await screen.findByPlaceholderText<HTMLTextAreaElement>(/^(Schrijf mee|Take notes)…$/);
  await waitFor(() => {
    expect(notes.readOnly).toBe(false);
  });
  return { ...view, onBlank };
}

/** A key, as from the keyboard, wherever the focus is. */
export const press = (key: string): void => {
  const target = document.activeElement ?? document.body;
  fireEvent(target, createEvent.keyDown(target, { key, cancelable: true }));
};

const line = (): Element | null => document.querySelector('main h2');
/** The line "now": what to do, and the sentence to say. */
export const label = (): string => line()?.textContent ?? '';
export const sentence = (): string => line()?.nextElementSibling?.textContent ?? '';
