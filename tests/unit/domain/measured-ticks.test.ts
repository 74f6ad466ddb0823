import { describe, expect, it } from 'vitest';
import { SHIPPED_CHECKLIST } from '@/lib/content/checklist';
import {
  findingAbout,
  isOfToday,
  type Advice,
  type Check,
  type Finding,
  type Grade,
  checkSchema,
} from '@/lib/domain/finding';
import { tickedIds, withMeasured, withTick } from '@/lib/domain/measured-ticks';
import { asInstant } from '@/lib/domain/time';

const finding = (check: Check, grade: Grade = 'good', advice: Advice | null = null): Finding => ({
  check,
  grade,
  advice,
});

const NOON = asInstant(new Date('2026-12-04T12:00').getTime());
const ALL_GOOD = checkSchema.options.map((check) => finding(check));
const but = (...others: Finding[]): Finding[] =>
  ALL_GOOD.map((good) => others.find(({ check }) => check === good.check) ?? good);

const measure = (findings: readonly Finding[], ticks: Parameters<typeof withMeasured>[0] = []) =>
  withMeasured(ticks, SHIPPED_CHECKLIST, findings, NOON);

describe('what findings say of an item (S4-4b, S4-4c, S4-4f)', () => {
  it('a good light is good, a dark one says so, and nobody there says nothing', () => {
    expect(findingAbout('light', ALL_GOOD)?.grade).toBe('good');
    expect(findingAbout('light', but(finding('light', 'poor', 'too-dark')))?.advice).toBe('too-dark');
    expect(findingAbout('light', [finding('face', 'poor', 'nobody')])).toBeNull();
  });

  it('what needs doing comes before what could be better', () => {
    const both = but(finding('light', 'fair', 'too-dark'), finding('colour', 'poor', 'warm'));
    expect(findingAbout('light', both)?.advice).toBe('warm');
  });

  it('a hint keeps nothing from being good', () => {
    expect(findingAbout('camera', but(finding('tilt', 'fair', 'head-tilted')))?.grade).toBe('good');
  });

  it('a camera sees nothing of doors, phones and names', () => {
    for (const topic of ['door', 'phone', 'name', 'link', 'homework', 'water'] as const) {
      expect(findingAbout(topic, ALL_GOOD)).toBeNull();
    }
  });

  it('sound is known when it was listened to', () => {
    expect(findingAbout('sound', ALL_GOOD.slice(0, -1))).toBeNull();
  });
});

describe('ticks that are measured', () => {
  it('tick what is good, with the time', () => {
    const ticks = measure(but(finding('back-light', 'poor', 'back-lit')));
    expect(ticks).toEqual(
      ['light', 'background', 'camera', 'sound'].map((itemId) => ({ itemId, at: NOON, how: 'measured' })),
    );
  });

  it('are taken away when it is no longer so', () => {
    const ticks = measure(but(finding('light', 'poor', 'too-dark')), measure(ALL_GOOD));
    expect([...tickedIds(ticks)].sort()).toEqual(['back-light', 'background', 'camera', 'sound']);
  });

  it('stay while there is nobody to be measured', () => {
    expect(measure([finding('face', 'poor', 'nobody')], measure(ALL_GOOD))).toEqual(measure(ALL_GOOD));
  });

  it('leave the user the last word, either way', () => {
    const dark = but(finding('light', 'poor', 'too-dark'));
    const own = withTick([], 'light', true, NOON);
    expect(tickedIds(measure(dark, own))).toContain('light');

    const refused = withTick(measure(ALL_GOOD), 'light', false, NOON);
    expect(tickedIds(refused)).not.toContain('light');
    expect(tickedIds(measure(ALL_GOOD, refused))).not.toContain('light');
    expect(tickedIds(withTick(refused, 'light', true, NOON))).toContain('light');
  });

  it('an own tick that is taken away leaves nothing behind', () => {
    expect(withTick(withTick([], 'door', true, NOON), 'door', false, NOON)).toEqual([]);
  });
});

it('a verdict is of its own day', () => {
  const verdict = { id: 'last' as const, at: NOON, findings: [] };
  expect(isOfToday(verdict, asInstant(new Date('2026-12-04T23:59').getTime()))).toBe(true);
  expect(isOfToday(verdict, asInstant(new Date('2026-12-05T00:00').getTime()))).toBe(false);
});
