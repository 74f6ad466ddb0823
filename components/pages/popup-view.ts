import { aboutWhat } from '@/components/plan/draft-names';
import { inOrderOfTurn } from '@/lib/domain/agenda';
import type { Conversation } from '@/lib/domain/conversation';
import type { Presence } from '@/lib/domain/presence';
import { between, minutes, type Instant } from '@/lib/domain/time';

/** What the user chose to see since the popup opened. */
export type PopupChoice =
  | { readonly name: 'form'; readonly editedId: string | null }
  | { readonly name: 'conversation'; readonly id: string };

export type PopupView =
  /** `isFirst`: nothing else is there to see. */
  | { readonly name: 'form'; readonly edited: Conversation | null; readonly isFirst: boolean }
  | { readonly name: 'running'; readonly conversation: Conversation }
  | {
      readonly name: 'planned';
      readonly conversation: Conversation;
      readonly others: readonly Conversation[];
    }
  | { readonly name: 'meeting'; readonly meeting: Presence };

interface PopupFacts {
  readonly conversations: readonly Conversation[];
  readonly drafts: readonly { readonly id: string; readonly updatedAt: Instant }[];
  readonly meeting: Presence | null;
  readonly now: Instant;
}

/** Who goes to the mail for the link comes back to the form; who comes back an hour later comes for the conversation. */
const FORM_STAYS_FOR = minutes(30);

/** What the popup shows: what the user chose, else what runs, what was being filled in, what comes next, what is in a tab. */
export function popupView(
  choice: PopupChoice | null,
  { conversations, drafts, meeting, now }: PopupFacts,
): PopupView {
  const running = conversations.find(({ status }) => status === 'live');
  const planned = inOrderOfTurn(
    conversations.filter(({ status }) => status === 'planned'),
    now,
  );
  const form = (id: string | null): PopupView => ({
    name: 'form',
    edited: planned.find((conversation) => conversation.id === id) ?? null,
    isFirst: planned.length === 0 && !running && meeting === null,
  });

  if (choice?.name === 'form') return form(choice.editedId);
  if (running) return { name: 'running', conversation: running };
  const begun = choice === null ? formBegun(drafts, planned, now) : null;
  if (begun) return form(begun === 'new' ? null : begun.id);
  const shown = planned.find(({ id }) => choice?.name === 'conversation' && id === choice.id) ?? planned[0];
  if (shown)
    return { name: 'planned', conversation: shown, others: planned.filter(({ id }) => id !== shown.id) };
  return meeting ? { name: 'meeting', meeting } : form(null);
}

/** The form the user was filling in a moment ago, if it can still be carried out. */
function formBegun(
  drafts: PopupFacts['drafts'],
  planned: readonly Conversation[],
  now: Instant,
): ReturnType<typeof aboutWhat> {
  const fresh = drafts
    .filter(({ updatedAt }) => between(updatedAt, now) < FORM_STAYS_FOR)
    .map(({ id }) => aboutWhat(id));
  return fresh.find((about) => about === 'new' || planned.some(({ id }) => id === about?.id)) ?? null;
}
