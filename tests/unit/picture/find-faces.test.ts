import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '@/lib/picture/face';
import { findFaces, type Model } from '@/lib/picture/find-faces';
import { toMeasuredSize, type Frame } from '@/lib/picture/frame';
import { poseOf } from '@/lib/picture/pose';
import { blurred, lit, turned } from '@/tests/fixtures/pictures/change-frame';
import { loadNodeModel } from '@/tests/fixtures/pictures/node-model';
import { asCameraSees, PEOPLE, readPhotograph, type Person } from '@/tests/fixtures/pictures/photographs';

const FAULTS: Record<string, { change: (frame: Frame) => Frame; degrees?: number }> = {
  'as they are': { change: (frame) => frame },
  'at a seventh of the light': { change: (frame) => lit(frame, 0.15) },
  'at a twentieth of the light': { change: (frame) => lit(frame, 0.05) },
  'over-exposed by two stops': { change: (frame) => lit(frame, 4) },
  'in warm light': { change: (frame) => lit(frame, 1, 0.75, 0.4) },
  'in cold light': { change: (frame) => lit(frame, 0.6, 0.8, 1.2) },
  'under a green lamp': { change: (frame) => lit(frame, 0.6, 1, 0.6) },
  blurred: { change: (frame) => blurred(frame, 2) },
  'leaning to the right': { change: (frame) => turned(frame, 15), degrees: 15 },
  'leaning to the left': { change: (frame) => turned(frame, -15), degrees: -15 },
};

let model: Model;
beforeAll(async () => {
  model = await loadNodeModel();
});

describe('a face is found where it is', () => {
  const frames = (Object.keys(PEOPLE) as Person[]).map((name) => ({
    name,
    place: PEOPLE[name],
    frame: asCameraSees(readPhotograph(name)),
  }));

  const missed = ({ change, degrees = 0 }: (typeof FAULTS)[string]): string[] =>
    frames
      .filter(({ place, frame }) => {
        const seen = toMeasuredSize(change(frame));
        const [face] = findFaces(seen, model);
        if (!face) return true;
        const wanted = around(place, degrees);
        const off = Math.hypot(face.middle.x - wanted.x * seen.width, face.middle.y - wanted.y * seen.height);
        const ratio = face.width / seen.width / place.width;
        return off > 0.35 * place.width * seen.width || ratio < 0.6 || ratio > 1.6;
      })
      .map(({ name }) => name);

  it('in at least 95 of 100 photographs, whatever is wrong with them', () => {
    const all = Object.values(FAULTS).flatMap(missed);
    expect(all.length / (frames.length * Object.keys(FAULTS).length)).toBeLessThanOrEqual(0.05);
  });

  // One of them looks far to the side: a full profile is not told from what is no face.
  it.each(Object.entries(FAULTS))('%s, of everybody who does not look away', (_, fault) => {
    expect(missed(fault).filter((name) => name !== 'team-2')).toEqual([]);
  });
});

it('a head that looks away is known by the side it looks to', () => {
  const yawOf = (name: string): number => {
    const [face] = findFaces(toMeasuredSize(asCameraSees(readPhotograph(name))), model);
    return poseOf(face!.points).yaw;
  };
  expect(yawOf('team-2')).toBeGreaterThan(25);
  expect(yawOf('team-3')).toBeLessThan(-25);
  expect(Math.abs(yawOf('kal-visuals-square'))).toBeLessThan(15);
  expect(Math.abs(yawOf('charles'))).toBeLessThan(15);
});

it('finds nobody in a house by the water and in empty rooms', () => {
  for (const name of ['anastasia', 'nastuh', 'card-2']) {
    expect(findFaces(toMeasuredSize(asCameraSees(readPhotograph(name))), model)).toEqual([]);
  }
});

function around({ x, y }: Point, degrees: number): Point {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [dx, dy] = [(x - 0.5) * 16, (y - 0.5) * 9];
  return { x: 0.5 + (dx * cos - dy * sin) / 16, y: 0.5 + (dx * sin + dy * cos) / 9 };
}
