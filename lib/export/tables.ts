import type { FollowUp } from '@/lib/domain/follow-up';
import type { Person } from '@/lib/domain/person';
import type { Translator } from '@/lib/i18n/translator';
import { csvOf } from './csv';

/** A comma is the decimal sign in Dutch, so there a semicolon stands between cells. */
const betweenIn = (language: Translator['language']): ',' | ';' => (language === 'nl' ? ';' : ',');

/** Everybody, a row each. */
export function peopleTable(people: readonly Person[], { t, language }: Translator): string {
  const head = ['name', 'organisation', 'role', 'email', 'viaWhom', 'circle', 'matters', 'links'] as const;
  return csvOf(
    [
      head.map((column) => t(`sheet.column.${column}`)),
      ...people.map((person) => [
        person.name,
        person.organisation,
        person.role,
        person.email,
        person.viaWhom,
        person.circle,
        person.matters,
        person.links.join('\n'),
      ]),
    ],
    betweenIn(language),
  );
}

/** What is owed or planned, a row each. */
export function followUpTable(
  followUps: readonly FollowUp[],
  people: readonly Person[],
  { t, language }: Translator,
): string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return csvOf(
    [
      (['what', 'name', 'text', 'day', 'outcome'] as const).map((column) => t(`sheet.column.${column}`)),
      ...followUps.map(({ kind, personId, text, dueOn, outcome }) => [
        t(`people.promise.${kind}`),
        names.get(personId ?? '') ?? '',
        text,
        dueOn,
        outcome === null ? '' : t(`people.promise.${outcome}`),
      ]),
    ],
    betweenIn(language),
  );
}
