import {
  listAll,
  listCalledOff,
  listOpen,
  readOne,
  readPanelRecords,
  type PanelQuestion,
  type PanelRecords,
  type WithPerson,
} from '@/lib/actions/list-conversations';
import { conversationsWith } from '@/lib/db/conversations';
import type { Conversation } from '@/lib/domain/conversation';
import { useLive, type Live } from './use-live';

export type { WithPerson };

/** Every conversation, the last changed first, kept up to date; null until read. For pages about all of them. */
export const useConversations = (): readonly WithPerson[] | null => useLive(listAll).value ?? null;

/** What runs and what is planned, the last changed first, kept up to date; null until read. */
export const useOpenConversations = (): readonly WithPerson[] | null => useLive(listOpen).value ?? null;

/** What was called off, the last changed first, kept up to date; none until read. */
export const useCalledOff = (): readonly WithPerson[] => useLive(listCalledOff).value ?? [];

/** One conversation, kept up to date; its value is null when there is none, as for no id. */
export const useConversation = (id: string | null): Live<WithPerson | null> =>
  useLive(() => readOne(id), [id]);

/** The conversations with one person, the last changed first, kept up to date; none until read, and with nobody. */
export function useTalksWith(personId: string | null): readonly Conversation[] {
  const { value, isFresh } = useLive(
    () => (personId === null ? Promise.resolve([]) : conversationsWith(personId)),
    [personId],
  );
  return isFresh && value ? value : [];
}

/** What the panel shows, kept up to date; while another question is being read, the answer to the one before. Null until read. */
export const usePanelRecords = (about: PanelQuestion): PanelRecords | null =>
  useLive(
    () => readPanelRecords(about),
    [about.pastCount, about.openedId, about.writtenId, ...about.meetingIds],
  ).value ?? null;
