import { BLOCKS_ACROSS, type Block } from './background';

/** From this part of the squares on, they lie on one side. */
const MOSTLY = 2 / 3;

/** On which side of the user most of these squares are, in the user's own left and right; null when on both. */
export function sideOf(blocks: readonly Block[]): 'left' | 'right' | null {
  const middle = BLOCKS_ACROSS / 2;
  const atPictureLeft = blocks.filter(({ column }) => column < middle).length / blocks.length;
  if (atPictureLeft >= MOSTLY) return 'right';
  return atPictureLeft <= 1 - MOSTLY ? 'left' : null;
}
