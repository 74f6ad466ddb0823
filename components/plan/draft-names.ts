import type { Conversation } from '@/lib/domain/conversation';

const NEW = 'plan:new';
const EDIT = 'plan:';

/** The name of the quick form's draft: of a new conversation, or of one being changed. */
export const draftOf = (conversation: Pick<Conversation, 'id'> | null): string =>
  conversation === null ? NEW : EDIT + conversation.id;

/** The conversation a draft is about: `new`, an id, or null for the draft of another form. */
export const aboutWhat = (draftId: string): 'new' | { readonly id: string } | null =>
  draftId === NEW ? 'new' : draftId.startsWith(EDIT) ? { id: draftId.slice(EDIT.length) } : null;

/** The name of the draft of the field in which a link is pasted for a conversation that has none. */
export const linkDraftOf = ({ id }: Pick<Conversation, 'id'>): string => `link:${id}`;
