import { describe, expect, it } from 'vitest';
import { movedFace, shapeOf, type Face } from '@/lib/picture/face';
import { lumaOf, resample, toMeasuredSize, type Frame } from '@/lib/picture/frame';
import { measure, type Measures } from '@/lib/picture/measures';
import { poseOf } from '@/lib/picture/pose';
import { REGION, regionsOf } from '@/lib/picture/regions';
import { blurred } from '@/tests/fixtures/pictures/change-frame';
import { FACE, inFace, inPerson, paint, type Colour } from '@/tests/fixtures/pictures/paint';

const look = (frame: Frame, face: Face = FACE, others: readonly Face[] = []): Measures =>
  measure(frame, frame, [face, ...others]).measures;

/** A plain wall, and a face of one colour in front of it. */
const scene = (face: Colour | number, wall: Colour | number = 120) =>
  paint((x, y) => (inFace(x, y) ? face : wall));

const SKIN: Colour = [170, 130, 110];

describe('light', () => {
  it('the bright end of the face is that of the face, whatever is around it', () => {
    expect(look(scene(90, 240)).brightEnd).toBeCloseTo(90, 0);
    expect(look(scene(200, 10)).brightEnd).toBeCloseTo(200, 0);
  });

  it('the bright end does not see whether most of the face is light or dark', () => {
    const lit = (most: number) => paint((x, y) => (inFace(x, y) ? (x % 5 === 0 ? 180 : most) : 120));
    expect(look(lit(60)).brightEnd).toBeCloseTo(look(lit(150)).brightEnd, 0);
  });

  it('a wall as bright as the face is no back-light, a window is several stops of it', () => {
    expect(look(scene(120, 120)).backStops).toBeCloseTo(0, 1);
    expect(look(scene(60, 250)).backStops).toBeGreaterThan(3);
    expect(look(scene(200, 60)).backStops).toBeLessThan(-2);
  });

  it('burnt is what lost two of its colours; a red cheek or lips are not', () => {
    expect(look(scene([250, 250, 200])).burnt).toBeCloseTo(1, 1);
    expect(look(scene([255, 120, 120])).burnt).toBe(0);
    const half = paint((x, y) => (inFace(x, y) ? (y < 69 ? 255 : 150) : 120));
    expect(look(half).burnt).toBeCloseTo(0.5, 1);
  });

  it('a face lit from one side differs by that many stops, and the other way round by as many less', () => {
    const lit = (left: number, right: number) =>
      paint((x, y) => (inFace(x, y) ? (x < 128 ? left : right) : 120));
    expect(look(lit(180, 90)).sideStops).toBeGreaterThan(1.8);
    expect(look(lit(90, 180)).sideStops).toBeCloseTo(-look(lit(180, 90)).sideStops, 1);
    expect(look(lit(130, 130)).sideStops).toBeCloseTo(0, 2);
  });

  it('colour is measured against green, and not at all in the dark or in black and white', () => {
    const plain = look(scene(SKIN));
    expect(plain.redStops).toBeGreaterThan(0.33);
    expect(plain.blueStops).toBeLessThan(-0.02);
    expect(look(scene([110, 130, 190])).blueStops).toBeGreaterThan(0);
    expect(look(scene([200, 150, 70])).blueStops).toBeLessThan(-1.15);
    expect(look(scene([120, 160, 110])).redStops).toBeLessThan(0);
    expect(look(scene(140)).hue).toBeNaN();
    expect(look(scene([14, 10, 8])).blueStops).toBeNaN();
  });
});

describe('the background', () => {
  const checks = (x: number, y: number) => ((x >> 1) + (y >> 1)) % 2 === 0;

  it('a wall is calm, a wall full of things is busy, and says where', () => {
    expect(look(scene(SKIN)).busyShare).toBe(0);
    const full = paint((x, y) => (checks(x, y) ? 60 : 160));
    expect(look(full).busyShare).toBeGreaterThan(0.95);
    const left = paint((x, y) => (x < 64 && checks(x, y) ? 60 : 120));
    const { spots, measures } = measure(left, left, [FACE]);
    expect(measures.busyShare).toBeGreaterThan(0.2);
    expect(spots.busy.every(({ column }) => column < 8)).toBe(true);
  });

  it('a grey shelf and a heap of colours are told apart', () => {
    const shelf = paint((x, y) => (checks(x, y) ? 60 : 160));
    const colours: Colour[] = [
      [200, 40, 40],
      [40, 60, 200],
      [220, 200, 40],
      [40, 160, 60],
    ];
    const heap = paint((x, y) => colours[((x >> 4) + 3 * (y >> 4)) % 4]!);
    expect(look(shelf).colourfulness).toBeLessThan(5);
    expect(look(heap).colourfulness).toBeGreaterThan(80);
  });

  it('a strong colour is told from a soft one', () => {
    expect(look(scene(SKIN, [0, 170, 160])).colourShare).toBeCloseTo(1, 1);
    expect(look(scene(SKIN, [140, 160, 175])).colourShare).toBe(0);
    expect(look(scene(SKIN, [30, 4, 6])).colourShare).toBe(0);
  });

  it('what moves behind somebody is seen; more light, noise and the person are not', () => {
    const wall = scene(SKIN);
    const moved = (after: Frame): number => measure(after, after, [FACE], lumaOf(wall)).measures.movement;
    expect(
      moved(paint((x, y) => (x > 10 && x < 30 && y > 20 && y < 60 ? 40 : inFace(x, y) ? SKIN : 120))),
    ).toBeGreaterThan(0.02);
    expect(moved(scene(SKIN, 150))).toBe(0);
    expect(moved(paint((x, y) => (inFace(x, y) ? SKIN : 120 + ((x * 7 + y * 13) % 9))))).toBe(0);
    expect(moved(paint((x, y) => (inPerson(x, y) ? 30 : 120)))).toBeLessThan(0.006);
  });

  it('edges that lean say by how much; a bare wall and a heap say nothing', () => {
    const door = (degrees: number) => {
      const slope = Math.tan((degrees * Math.PI) / 180);
      // Its edges are soft, as a lens makes them; hard ones are stairs.
      return paint((x, y) => 150 - 120 * Math.min(1, Math.max(0, 10 - Math.abs(x + y * slope - 50))));
    };
    expect(look(door(0)).lean).toBe(0);
    expect(look(door(12)).lean).toBeCloseTo(12, -0.5);
    expect(look(door(-12)).lean).toBeCloseTo(-12, -0.5);
    expect(look(scene(SKIN)).lean).toBeNaN();
    expect(look(paint((x, y) => (Math.hypot(x - 40, y - 70) % 12 < 6 ? 30 : 150))).lean).toBeNaN();
  });

  it('somebody else counts from a size that is no picture on the wall', () => {
    const other = (width: number, score = 0.9): Face => ({ ...FACE, width, score });
    expect(look(scene(SKIN), FACE, []).others).toBe(0);
    expect(look(scene(SKIN), FACE, [other(20)]).others).toBe(1);
    expect(look(scene(SKIN), FACE, [other(9), other(30, 0.55)]).others).toBe(0);
  });
});

describe('the place', () => {
  it('is measured in parts of the frame', () => {
    const measures = look(scene(SKIN), movedFace(FACE, 1, { x: 64, y: 36 }));
    expect(measures.aside).toBeCloseTo(0.25);
    expect(measures.eyeHeight).toBeCloseTo(94 / 144);
    expect(measures.crown).toBeCloseTo((94 - 1.78 * 21) / 144);
    expect(measures.forehead).toBeCloseTo((94 - 1.45 * 21) / 144);
    expect(measures.roll).toBe(0);
  });

  it('the size of a face is that of a frame of 16:9, also in one of 4:3', () => {
    expect(look(paint(() => 120)).size).toBeCloseTo(48 / 256);
    expect(look(paint(() => 120, 256, 192)).size).toBeCloseTo(48 / (192 * (16 / 9)));
  });

  it('the pose of an upright face is straight, a turned one is turned, a raised chin is up', () => {
    const { leftEye, rightEye, nose, mouth, leftEar, rightEar } = FACE.points;
    expect(Math.abs(poseOf(FACE.points).yaw)).toBeLessThan(1);
    const shift = (point: { x: number; y: number }, x: number, y = 0) => ({ x: point.x + x, y: point.y + y });
    const right = {
      leftEye: shift(leftEye, 3),
      rightEye: shift(rightEye, 1),
      nose: shift(nose, 9),
      mouth: shift(mouth, 5),
      leftEar: shift(leftEar, -4),
      rightEar: shift(rightEar, -16),
    };
    expect(poseOf(right).yaw).toBeGreaterThan(25);
    const up = {
      leftEye,
      rightEye,
      nose: shift(nose, 0, -5),
      mouth: shift(mouth, 0, -2),
      leftEar: shift(leftEar, 0, 5),
      rightEar: shift(rightEar, 0, 5),
    };
    expect(poseOf(up).pitch).toBeGreaterThan(poseOf(FACE.points).pitch + 10);
  });

  it('head and shoulders are left out of the background', () => {
    const regions = regionsOf(256, 144, shapeOf(FACE));
    const at = (x: number, y: number) => regions[y * 256 + x];
    expect([at(128, 68), at(128, 20), at(128, 130), at(60, 140), at(20, 20), at(240, 100)]).toEqual([
      REGION.face,
      REGION.head,
      REGION.torso,
      REGION.torso,
      REGION.background,
      REGION.background,
    ]);
  });
});

describe('sharpness', () => {
  const textured = paint(
    (x, y) => 120 + 40 * Math.sin(x / 7 + y / 11) + ((x * x * 31 + y * y * 17 + x * y) % 37),
  );

  it('what is blurred is more so, and has less detail', () => {
    const sharp = look(textured);
    const soft = look(blurred(textured, 2));
    expect(sharp.blur).toBeLessThan(0.4);
    expect(soft.blur).toBeGreaterThan(0.56);
    expect(soft.detail).toBeLessThan(sharp.detail / 2);
  });

  it('nothing to see is not called sharp or blurred', () => {
    expect(look(paint(() => 120)).blur).toBeNaN();
    expect(look(textured, { ...FACE, middle: { x: 600, y: 70 } }).detail).toBeNaN();
  });
});

describe('a frame', () => {
  it('is made smaller by means of what each pixel covers', () => {
    const stripes = paint((x) => (x % 2 === 0 ? 100 : 200), 512, 288);
    const small = toMeasuredSize(stripes);
    expect([small.width, small.height]).toEqual([256, 144]);
    expect(new Set(lumaOf(small))).toEqual(new Set([150]));
  });

  it('is black outside', () => {
    const outside = resample(
      paint(() => 200, 4, 4),
      { x: -4, y: 0, width: 8, height: 4 },
      2,
      1,
    );
    expect([...outside.rgba]).toEqual([0, 0, 0, 255, 200, 200, 200, 255]);
  });
});
