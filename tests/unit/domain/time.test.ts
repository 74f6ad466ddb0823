import { describe, expect, it } from 'vitest';
import {
  asDuration,
  asInstant,
  between,
  durationMsSchema,
  inMinutes,
  instantSchema,
  later,
  minutes,
  seconds,
} from '@/lib/domain/time';

describe('instants and durations', () => {
  it('are whole milliseconds, as the schemas want them', () => {
    expect(instantSchema.parse(asInstant(1000.4))).toBe(1000);
    expect(durationMsSchema.parse(asDuration(-1000.6))).toBe(-1001);
    expect(durationMsSchema.parse(minutes(12.00001))).toBe(720_001);
    expect(instantSchema.safeParse(1000.4).success).toBe(false);
  });

  it('an instant is never before 1970, whatever is taken off', () => {
    expect(later(asInstant(500), seconds(-1))).toBe(0);
    expect(instantSchema.safeParse(-1).success).toBe(false);
  });

  it('later and between undo each other', () => {
    const noon = asInstant(Date.UTC(2026, 11, 4, 12));
    expect(between(noon, later(noon, minutes(25)))).toBe(minutes(25));
    expect(between(later(noon, minutes(25)), noon)).toBe(minutes(-25));
    expect(inMinutes(minutes(25))).toBe(25);
  });
});
