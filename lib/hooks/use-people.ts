import { listWithLastContact, readPersonRecord } from '@/lib/actions/people';
import { useLive, type Live } from './use-live';

/** Everybody by name with their last contact, kept up to date; null until read. */
export const usePeople = () => useLive(listWithLastContact).value ?? null;

/** All that is known of one person; its value is null when there is no such person. */
export const usePersonRecord = (id: string): Live<Awaited<ReturnType<typeof readPersonRecord>>> =>
  useLive(() => readPersonRecord(id), [id]);
