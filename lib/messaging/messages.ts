import type { Allowance, PageSignal } from '@/lib/domain/meeting';

/** From a content script, which lives in a page we do not own: untrusted. */
export interface PageMessages {
  'meeting/observed': { payload: PageSignal; answer: Allowance };
  'panel/open': { payload: null; answer: null };
}

/** From our own pages. */
export interface OwnMessages {
  'panel/shown': { payload: null; answer: null };
}

/** From the worker to the content scripts of one tab. */
export interface TabMessages {
  'allowance/changed': Allowance;
}

export type Messages = PageMessages & OwnMessages;
export type MessageName = keyof Messages;

export interface Envelope<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly payload: Payload;
}
