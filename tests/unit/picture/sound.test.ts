import { expect, it } from 'vitest';
import { judgeSound, levelOf, type SoundLevel } from '@/lib/picture/sound';

/** Speech as a row of levels: loud while a word lasts, soft between words. */
const speech = (loud: number, soft: number, peak = 0.5): SoundLevel[] =>
  Array.from({ length: 100 }, (_, index) => ({ loudness: index % 3 === 0 ? soft : loud, peak }));

it.each([
  ['speech', speech(-16, -37), 'good', null],
  ['soft speech', speech(-28, -48), 'good', null],
  ['very soft speech', speech(-42, -61), 'fair', 'quiet'],
  ['nothing at all', speech(-Infinity, -Infinity, 0), 'poor', 'no-sound'],
  ['the noise of an empty room', speech(-56, -60), 'poor', 'no-sound'],
  ['speech in noise', speech(-22, -40), 'fair', 'noisy'],
  ['speech that is too loud', speech(-5, -30, 1.15), 'fair', 'clipped'],
  ['quiet, just', speech(-38.1, -61), 'fair', 'quiet'],
  ['not quiet, just', speech(-37.9, -61), 'good', null],
  ['nothing, just', speech(-50.1, -71), 'poor', 'no-sound'],
  ['noisy, just', speech(-25, -44.9), 'fair', 'noisy'],
  ['not noisy, just', speech(-25, -45.1), 'good', null],
  ['clipped, just', speech(-16, -37, 0.98), 'fair', 'clipped'],
  ['not clipped, just', speech(-16, -37, 0.97), 'good', null],
])('%s', (_, levels, grade, advice) => {
  expect(judgeSound(levels, false)).toEqual({ check: 'sound', grade, advice });
});

it('who was heard well and is silent now need not speak for ever', () => {
  expect(judgeSound(speech(-62, -70, 0.01), true)).toEqual({
    check: 'sound',
    grade: 'good',
    advice: null,
  });
  expect(judgeSound(speech(-22, -40), true).advice).toBe('noisy');
});

it('a microphone that gives nothing at all any more is said to, however well it was heard', () => {
  expect(judgeSound(speech(-Infinity, -Infinity, 0), true).advice).toBe('no-sound');
  expect(judgeSound(speech(-16, -Infinity), true).advice).toBeNull();
});

it.each([
  ['quiet', speech(-37, -61), speech(-35.9, -61)],
  ['no-sound', speech(-49, -71), speech(-47.9, -71)],
  ['noisy', speech(-25, -46), speech(-25, -47.1)],
  ['noisy', speech(-21, -42), speech(-19, -42)],
] as const)('%s is taken back two decibels past its bound', (advice, just, clearly) => {
  expect(judgeSound(just, false).advice).not.toBe(advice);
  expect(judgeSound(just, false, advice).advice).toBe(advice);
  expect(judgeSound(clearly, false, advice).advice).not.toBe(advice);
});

it('the level of samples is their root mean square against full scale', () => {
  expect(levelOf(new Float32Array(2048).fill(1))).toEqual({ loudness: 0, peak: 1 });
  expect(levelOf(new Float32Array(2048).fill(-0.1)).loudness).toBeCloseTo(-20);
  expect(levelOf(new Float32Array(2048)).loudness).toBe(-Infinity);
});
