import { expect, it } from 'vitest';
import { changeBackUpState, readBackUpState } from '@/lib/settings/back-up-state';
import { NOON } from '../../fixtures/records';

it('keeps both of two changes at the same moment', async () => {
  await Promise.all([changeBackUpState({ lastFileAt: NOON }), changeBackUpState({ hasData: true })]);
  expect(await readBackUpState()).toMatchObject({ hasData: true, lastFileAt: NOON });
});
