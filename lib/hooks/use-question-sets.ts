import { listQuestionSets, type ListedSet } from '@/lib/actions/list-question-sets';
import { useLive } from './use-live';

/** Every question set, shipped and own, kept up to date; null until read. */
export const useQuestionSets = (): readonly ListedSet[] | null => useLive(listQuestionSets).value ?? null;
