import { nameHider } from '@/lib/domain/known-names';
import type { Person } from '@/lib/domain/person';

/** A row of any table, by its fields. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands where the name stood. */
const BLANK = '…';

/** Of every text that changes, the sentences that do. */
export function changedSentences(before: unknown, after: unknown, hide: (text: string) => string): string[] {
  if (before === after) return [];
  if (typeof before === 'string') {
    const changed = (before.match(/[^.!?\n]+[.!?]*/g) ?? [])
      .map((sentence) => sentence.trim())
      .filter((sentence) => hide(sentence) !== sentence);
    // A name that is linked to the person goes, whoever else has it.
    return changed.length === 0 && typeof after === 'string' ? [before] : changed;
  }
  if (typeof before !== 'object' || before === null) return [];
  return Object.entries(before).flatMap(([key, inner]) =>
    changedSentences(inner, (after as Row | null)?.[key], hide),
  );
}

/** Fields that hold no words of the user's. */
const STRUCTURE =
  /^(?:id|key|table|.*Id|.*Ids|status|kind|state|group|topic|language|address|subject|talkType|form|answer|direction|outcome|closeness|support|supportKinds|step|goalMet|talk|path|leftFor|on|dueOn)$/;

/** How a text and a row are made to say nothing of this person; the same row when it said nothing. */
export function forgetting(
  person: Person,
  others: readonly Person[],
): {
  readonly hide: (text: string) => string;
  readonly withoutThem: (row: Row) => Row;
  readonly isNameShared: boolean;
} {
  const theirs = [{ name: person.name, label: BLANK }];
  const hideLinked = nameHider(theirs, { hasParts: true });
  const hideName = nameHider(theirs, { hasParts: true, keep: others.map(({ name }) => name) });
  const organisation = person.organisation.trim();
  const isShared = others.some((other) => sameText(other.organisation, organisation));
  const hideOrganisation = nameHider(
    organisation === '' || isShared ? [] : [{ name: organisation, label: BLANK }],
    { hasParts: false },
  );
  const email = person.email.trim();
  const hide = (text: string): string =>
    hideOrganisation(hideName(email === '' ? text : text.replace(literally(email), BLANK)));
  const mapped = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return STRUCTURE.test(key) ? value : hide(value);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
      name,
      mapped(inner, Array.isArray(value) ? key : name),
    ]);
    if (entries.every(([name, inner]) => inner === (value as Row)[name])) return value;
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  const withoutThem = (row: Row): Row => {
    // The reference to who led to somebody goes with the person.
    const unlinked =
      row['viaPersonId'] === person.id
        ? { ...row, viaPersonId: null, viaWhom: hideLinked(String(row['viaWhom'])) }
        : row;
    return mapped(unlinked, '') as Row;
  };
  const isNameShared = others.some((other) => sameText(other.name, person.name.trim()));
  return { hide, withoutThem, isNameShared };
}

const literally = (text: string): RegExp => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi');

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();
