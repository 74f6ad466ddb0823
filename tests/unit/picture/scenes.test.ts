import { beforeAll, describe, expect, it } from 'vitest';
import { dominant } from '@/lib/domain/finding';
import type { Model } from '@/lib/picture/find-faces';
import { Looker } from '@/lib/picture/looker';
import { loadNodeModel } from '@/tests/fixtures/pictures/node-model';
import { PEOPLE, seated, type Person } from '@/tests/fixtures/pictures/photographs';
import { inRoom, ROOMS, SCENES, type Scene } from '@/tests/fixtures/pictures/scenes';

let model: Model;
beforeAll(async () => {
  model = await loadNodeModel();
});

it.each([
  ['good', null],
  ['a white wall', null],
  ['little light', 'too-dark'],
  ['too much light', 'too-bright'],
  ['a window behind', 'back-lit'],
  ['a yellow lamp', 'warm'],
  ['blue light', 'cold'],
  ['a green lamp', 'green'],
  ['far to the side', 'left-of-middle'],
  ['low', 'too-low'],
  ['head cut off', 'head-cut'],
  ['far away', 'too-far'],
  ['not sharp', 'blurred'],
  ['a strong colour', 'strong-colour'],
  ['a heap of things behind', 'busy'],
  ['a slanting screen', 'camera-tilted'],
  ['looking away', 'turned'],
] as const satisfies [Scene, string | null][])('%s: %s', (scene, advice) => {
  const { findings } = new Looker(model).look(SCENES[scene]());
  expect(dominant(findings)?.advice ?? null).toBe(advice);
});

describe('fair to everybody', () => {
  it.each(Object.keys(PEOPLE) as Person[])('a picture taken in good light has enough light: %s', (person) => {
    const { findings } = new Looker(model).look(seated(person));
    const light = findings.filter(({ check }) => check === 'light' || check === 'back-light');
    expect(light.filter(({ grade }) => grade !== 'good')).toEqual([]);
    expect(light).toHaveLength(2);
  });

  it.each(ROOMS)('S4-4g: a furnished calm room is fine: %s', (room) => {
    const { findings } = new Looker(model).look(inRoom(room));
    expect(findings.find(({ check }) => check === 'background')?.grade).not.toBe('poor');
  });
});
