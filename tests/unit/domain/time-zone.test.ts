import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantIn, zoneNamed, type Zone } from '@/lib/domain/time-zone';

describe('the zone that is named', () => {
  it.each<[string, Zone]>([
    ['Amsterdam, Berlijn, Bern, Rome, Stockholm, Wenen', 'Europe/Amsterdam'],
    ['(UTC+01:00) Amsterdam, Berlin', 'Europe/Amsterdam'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
    ['Midden-Europese standaardtijd', 'Europe/Amsterdam'],
    ['W. Europe Standard Time', 'Europe/Amsterdam'],
    ['Romance Standard Time', 'Europe/Brussels'],
    ['GMT Standard Time', 'Europe/London'],
    ['Eastern Time (US and Canada)', 'America/New_York'],
    ['PST', 'America/Los_Angeles'],
    ['CEST', 'Europe/Amsterdam'],
    ['Nederlandse tijd', 'Europe/Amsterdam'],
    ['Europe/Brussels', 'Europe/Brussels'],
    ['Ulaanbaatar', 'Asia/Ulaanbaatar'],
    ['GMT+0530', 330],
    ['UTC-03:30', -210],
    ['(UTC+13:00)', 780],
    ['+02:00', 120],
    ['UTC', 0],
    ['Greenwich Mean Time', 0],
    ['met Karim', null],
    ['om 14:00-14:30', null],
    ['Europe/Nergens', null],
    ['Lutjebroek', null],
    ['', null],
  ])('%j: %s', (text, zone) => {
    expect(zoneNamed(text)).toBe(zone);
  });
});

const wall = (year: number, month: number, day: number, hour: number, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
});

describe('when it is that time there', () => {
  it.each<[string, Zone, ReturnType<typeof wall>, string]>([
    ['winter', 'Europe/Amsterdam', wall(2026, 12, 10, 14), '2026-12-10T13:00Z'],
    ['summer', 'Europe/Amsterdam', wall(2027, 7, 8, 14), '2027-07-08T12:00Z'],
    ['the last minute before the jump', 'Europe/Amsterdam', wall(2027, 3, 28, 1, 59), '2027-03-28T00:59Z'],
    ['a minute that is jumped over', 'Europe/Amsterdam', wall(2027, 3, 28, 2, 1), '2027-03-28T01:01Z'],
    ['the first minute after it', 'Europe/Amsterdam', wall(2027, 3, 28, 3), '2027-03-28T01:00Z'],
    ['an hour that comes twice', 'Europe/Amsterdam', wall(2027, 10, 31, 2), '2027-10-31T00:00Z'],
    ['after it', 'Europe/Amsterdam', wall(2027, 10, 31, 3), '2027-10-31T02:00Z'],
    [
      'south of the line it is summer in December',
      'Australia/Sydney',
      wall(2026, 12, 10, 14),
      '2026-12-10T03:00Z',
    ],
    ['a fixed offset', 330, wall(2026, 12, 10, 14), '2026-12-10T08:30Z'],
  ])('%s', (_, zone, time, instant) => {
    expect(instantIn(zone, time)).toBe(Date.parse(instant));
  });

  it('without a zone it is that time here', () => {
    expect(instantIn(null, wall(2026, 12, 10, 14))).toBe(new Date(2026, 11, 10, 14).getTime());
  });

  it('whatever the zone and the day, the clocks there say so, but for the hour that is jumped over', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
        const time = wall(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), hour, minute);
        const there = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
        const said = there.format(instantIn(zone, time));
        const away =
          (Number(said.slice(0, 2)) * 60 + Number(said.slice(3)) - hour * 60 - minute + 1440) % 1440;
        expect([0, 30, 60]).toContain(away);
      }),
      { numRuns: 3000 },
    );
  });
});
