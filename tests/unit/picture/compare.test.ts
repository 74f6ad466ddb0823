import { expect, it } from 'vitest';
import { compareSetups } from '@/lib/picture/compare';
import { sideOf } from '@/lib/picture/side';

it('a set-up is compared with the one that was good, in what can be seen', () => {
  const then = { brightEnd: 180, size: 0.2, eyeHeight: 0.4, aside: 0 };
  expect(compareSetups(then, then)).toEqual([]);
  expect(compareSetups({ brightEnd: 140, size: 0.15, eyeHeight: 0.5, aside: 0.1 }, then)).toEqual([
    'darker',
    'further',
    'lower',
    'more-left',
  ]);
  expect(compareSetups({ brightEnd: 220, size: 0.25, eyeHeight: 0.3, aside: -0.1 }, then)).toEqual([
    'brighter',
    'nearer',
    'higher',
    'more-right',
  ]);
});

it('what stands at the left of the picture stands at the right of the user', () => {
  const at = (column: number) => ({ column, row: 3 });
  expect(sideOf([at(1), at(2), at(30)])).toBe('right');
  expect(sideOf([at(28), at(29), at(30)])).toBe('left');
  expect(sideOf([at(2), at(29)])).toBeNull();
});
