import { aboutWhat } from '@/components/plan/draft-names';
import { inOrderOfTurn } from '@/lib/domain/agenda';
import type { Presence } from '@/lib/domain/presence';
import { between, minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';

/** What the user chose to see since the popup opened. */
export type PopupChoice =
  | { readonly name: 'form'; readonly editedId: string | null }
  | { readonly name: 'conversation'; readonly id: string };

export type PopupView =
  /** `isFirst`: nothing else is there to see. */
  | { readonly name: 'form'; readonly edited: WithPerson | null; readonly isFirst: boolean }
  | { readonly name: 'running'; readonly shown: WithPerson }
  | { readonly name: 'planned'; readonly shown: WithPerson; readonly others: readonly WithPerson[] }
  | { readonly name: 'meeting'; readonly meeting: Presence };

interface PopupFacts {
  /** What runs and what is planned. */
  readonly open: readonly WithPerson[];
  readonly drafts: readonly { readonly id: string; readonly updatedAt: Instant }[];
  readonly meeting: Presence | null;
  readonly now: Instant;
}

/** Who goes to the mail for the link comes back to the form; who comes back an hour later comes for the conversation. */
const FORM_STAYS_FOR = minutes(30);

/** What the popup shows: what the user chose, else what runs, what was being filled in, what comes next, what is in a tab. */
export function popupView(choice: PopupChoice | null, { open, drafts, meeting, now }: PopupFacts): PopupView {
  const running = open.find(({ conversation }) => conversation.status === 'live');
  const planned = inOrderOfTurn(
    open.filter(({ conversation }) => conversation.status === 'planned'),
    now,
  );
  const plannedAs = (id: string | null | undefined): WithPerson | undefined =>
    planned.find(({ conversation }) => conversation.id === id);
  const form = (id: string | null): PopupView => ({
    name: 'form',
    edited: plannedAs(id) ?? null,
    isFirst: planned.length === 0 && !running && meeting === null,
  });

  if (choice?.name === 'form') return form(choice.editedId);
  if (running) return { name: 'running', shown: running };
  const begun = drafts
    .filter(({ updatedAt }) => choice === null && between(updatedAt, now) < FORM_STAYS_FOR)
    .map(({ id }) => aboutWhat(id))
    .find((about) => about === 'new' || plannedAs(about?.id));
  if (begun) return form(begun === 'new' ? null : begun.id);
  const shown = (choice && plannedAs(choice.id)) ?? planned[0];
  if (shown) return { name: 'planned', shown, others: planned.filter((entry) => entry !== shown) };
  return meeting ? { name: 'meeting', meeting } : form(null);
}
