import { listPeople } from '@/lib/db/people';
import type { Person } from '@/lib/domain/person';
import { useLive } from './use-live';

/** Everybody, by name, kept up to date; empty until read. */
export const usePeople = (): readonly Person[] => useLive(listPeople).value ?? [];
