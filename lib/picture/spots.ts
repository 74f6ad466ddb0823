import type { Finding } from '@/lib/domain/finding';
import type { Block } from './background';
import type { Spots } from './measures';

/** The squares of the background that this finding is about; none when it is about something else. */
export function spotsOf(finding: Finding | null, spots: Spots | undefined): readonly Block[] {
  if (finding?.advice === 'busy') return spots?.busy ?? [];
  if (finding?.advice === 'strong-colour') return spots?.coloured ?? [];
  return [];
}
