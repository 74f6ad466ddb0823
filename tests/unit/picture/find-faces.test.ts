import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '@/lib/picture/face';
import { findFaces, type Model } from '@/lib/picture/find-faces';
import { toMeasuredSize, type Frame } from '@/lib/picture/frame';
import { poseOf } from '@/lib/picture/pose';
import { blurred, lit, turned } from './support/change-frame';
import { loadNodeModel } from './support/node-model';
import { asCameraSees, readPhotograph } from './support/photographs';

/** Where the face is in `asCameraSees`, in parts of the frame; looked at with the points drawn in. */
const PEOPLE: Record<string, Point & { width: number }> = {
  brooke: { x: 0.453, y: 0.472, width: 0.135 },
  'bruce-mars': { x: 0.546, y: 0.512, width: 0.15 },
  charles: { x: 0.488, y: 0.398, width: 0.098 },
  'ivana-square': { x: 0.464, y: 0.536, width: 0.186 },
  jordan: { x: 0.533, y: 0.397, width: 0.079 },
  'kal-visuals-square': { x: 0.518, y: 0.472, width: 0.149 },
  'kal-visuals': { x: 0.52, y: 0.286, width: 0.139 },
  marie: { x: 0.491, y: 0.588, width: 0.25 },
  'team-1': { x: 0.499, y: 0.49, width: 0.13 },
  'team-2': { x: 0.526, y: 0.559, width: 0.193 },
  'team-3': { x: 0.488, y: 0.406, width: 0.162 },
};

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
  const frames = Object.entries(PEOPLE).map(([name, place]) => ({
    name,
    place,
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
