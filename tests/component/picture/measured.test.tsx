import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { keepVerdict } from '@/lib/actions/keep-verdict';
import { getConversation } from '@/lib/db/conversations';
import type { Finding } from '@/lib/domain/finding';
import { later, minutes } from '@/lib/domain/time';
import { at, NOON } from '../../fixtures/records';
import { aBrowser, hasPlanned, openPopup, type Asked } from '../plan/draw-popup';

const FINDINGS: Finding[] = [
  { check: 'face', grade: 'good', advice: null },
  { check: 'back-light', grade: 'poor', advice: 'back-lit' },
  { check: 'colour', grade: 'good', advice: null },
  { check: 'behind', grade: 'good', advice: null },
  { check: 'background', grade: 'good', advice: null },
];

let asked: Asked;
beforeEach(async () => {
  asked = await aBrowser();
});

const row = (name: string) => screen.getByRole('checkbox', { name });

it('what was measured good is ticked with its time; what was not says what to do (S4-4b, S4-4c)', async () => {
  const { id } = await hasPlanned();
  await keepVerdict(id, FINDINGS, at(-20));
  await openPopup();
  await waitFor(() => {
    expect(row('A real, calm background')).toHaveProperty('checked', true);
  });
  expect(screen.getByText('Measured at 11:40')).toBeTruthy();
  expect(row('No window behind you')).toHaveProperty('checked', false);
  expect(row('Soft light on your face')).toHaveProperty('checked', false);
  expect(screen.getByText(/Turn so that the window is in front of you/)).toBeTruthy();
  expect(screen.getByText('At 11:40, 1 thing could be better.')).toBeTruthy();
});

it('the user has the last word, either way', async () => {
  const { id } = await hasPlanned();
  await keepVerdict(id, FINDINGS, at(-20));
  await openPopup();
  await waitFor(() => {
    expect(row('A real, calm background')).toHaveProperty('checked', true);
  });
  row('A real, calm background').click();
  row('No window behind you').click();
  await waitFor(async () => {
    expect((await getConversation(id))?.ticks).toEqual([
      { itemId: 'background', at: NOON, how: 'refused' },
      { itemId: 'back-light', at: NOON },
    ]);
  });
  await keepVerdict(id, FINDINGS, NOON);
  expect(row('A real, calm background')).toHaveProperty('checked', false);
  expect(row('No window behind you')).toHaveProperty('checked', true);
});

it('a verdict of yesterday is not shown', async () => {
  await hasPlanned();
  await keepVerdict(null, FINDINGS, later(NOON, minutes(-24 * 60)));
  await openPopup();
  await screen.findByRole('checkbox', { name: 'No window behind you' });
  expect(screen.queryByText(/The light is behind you|could be better/)).toBeNull();
});

it('the way to the picture leads to its page, for this conversation', async () => {
  const { id } = await hasPlanned();
  await openPopup();
  screen.getByRole('button', { name: 'Look at your picture' }).click();
  await waitFor(() => {
    expect(asked.openTab).toHaveBeenCalledOnce();
  });
  expect(asked.openTab.mock.calls[0]?.[0].url).toMatch(new RegExp(`/picture\\.html\\?conversation=${id}$`));
});
