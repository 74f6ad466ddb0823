import { pageBrowser } from '@/lib/browser/page-browser';
import type { Envelope, MessageName, Messages, TabMessages } from './messages';

/** Sends one message to the worker. Rejects when the worker cannot be reached. */
export async function send<Name extends MessageName>(
  name: Name,
  payload: Messages[Name]['payload'],
): Promise<Messages[Name]['answer']> {
  const envelope: Envelope<Name> = { name, payload };
  return pageBrowser.runtime.sendMessage(envelope);
}

/** Calls back with what the worker tells this tab. */
export function whenTold<Name extends keyof TabMessages>(
  name: Name,
  callback: (payload: TabMessages[Name]) => void,
): void {
  pageBrowser.runtime.onMessage.addListener((message: unknown) => {
    const envelope = message as Partial<Envelope<string, TabMessages[Name]>> | null;
    if (envelope?.name === name && envelope.payload) callback(envelope.payload);
  });
}

/** Whether this script still has its extension; an update or a removal cuts it off. */
export const isConnected = (): boolean => {
  try {
    return Boolean(pageBrowser.runtime.id);
  } catch {
    return false;
  }
};
