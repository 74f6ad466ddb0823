import { getPerson, listPeople } from '@/lib/db/people';
import type { Person } from '@/lib/domain/person';
import { useLive } from './use-live';

/** One person, kept up to date; null for nobody and until read. */
export const usePerson = (id: string | null): Person | null =>
  useLive(() => (id === null ? Promise.resolve(null) : getPerson(id)), [id]).value ?? null;

/** Everybody, by name, kept up to date; empty until read. */
export const usePeople = (): readonly Person[] => useLive(listPeople).value ?? [];
