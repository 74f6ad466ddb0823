import { byteAt, floatAt } from './at';
import { labOf, lightOf, lightOfLuma, type Light } from './colour';
import type { FaceShape } from './face';
import type { Frame } from './frame';
import { Histogram } from './histogram';
import { REGION } from './regions';

export interface LightMeasures {
  /**
   * The bright end of the face, luma 0–255: its highlights and whites. It hardly depends on who sits there, where the mean of a
   * face does: of well-lit people "mean below 80" calls half of the darker ones too dark, and this none (`0006-picture.md`).
   */
  readonly brightEnd: number;
  /** The bright end of the whole frame, luma 0–255. */
  readonly frameBrightEnd: number;
  /** By how many stops the bright part of the background outshines the bright end of the face. */
  readonly backStops: number;
  /** The share of the face (0–1) where at least two colours are at their end. */
  readonly burnt: number;
  /** By how many stops the half of the face at the left of the picture is brighter than the other; negative the other way round. */
  readonly sideStops: number;
  /** Blue and red against green in the light of the face, in stops; NaN where there is too little colour to tell. */
  readonly blueStops: number;
  readonly redStops: number;
  /** The hue of the face in CIELAB, degrees; NaN likewise. */
  readonly hue: number;
}

/** A colour counts as burnt out from here: cameras stop a little short of 255. */
const AT_ITS_END = 246;

/** A hundred-and-fiftieth of a stop or so at mid-grey; keeps black from being infinitely dark. */
const LITTLE_LIGHT = 0.004;

export function measureLight(
  frame: Frame,
  luma: Float32Array,
  regions: Uint8Array,
  face: FaceShape,
): LightMeasures {
  const faceLuma = new Histogram();
  const backLuma = new Histogram();
  const allLuma = new Histogram();
  const sum = { red: 0, green: 0, blue: 0 };
  const side = { left: 0, leftCount: 0, right: 0, rightCount: 0 };
  let burnt = 0;
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const region = byteAt(regions, pixel);
    allLuma.add(floatAt(luma, pixel));
    if (region === REGION.background) backLuma.add(floatAt(luma, pixel));
    if (region !== REGION.face) continue;
    faceLuma.add(floatAt(luma, pixel));
    const x = pixel % frame.width;
    const y = (pixel - x) / frame.width;
    if ((x - face.eyes.x) * face.down.y < (y - face.eyes.y) * face.down.x) {
      side.left += lightOfLuma(floatAt(luma, pixel));
      side.leftCount += 1;
    } else {
      side.right += lightOfLuma(floatAt(luma, pixel));
      side.rightCount += 1;
    }
    const red = byteAt(frame.rgba, pixel * 4);
    const green = byteAt(frame.rgba, pixel * 4 + 1);
    const blue = byteAt(frame.rgba, pixel * 4 + 2);
    sum.red += lightOf(red);
    sum.green += lightOf(green);
    sum.blue += lightOf(blue);
    if (Number(red >= AT_ITS_END) + Number(green >= AT_ITS_END) + Number(blue >= AT_ITS_END) >= 2) burnt += 1;
  }
  const { count } = faceLuma;
  const brightEnd = faceLuma.percentile(0.9);
  return {
    brightEnd,
    frameBrightEnd: allLuma.percentile(0.95),
    backStops: stops(lightOfLuma(backLuma.percentile(0.75)), lightOfLuma(brightEnd)),
    burnt: burnt / count,
    sideStops: stops(side.left / side.leftCount, side.right / side.rightCount),
    ...measureCast({ red: sum.red / count, green: sum.green / count, blue: sum.blue / count }),
  };
}

const stops = (a: number, b: number): number => Math.log2((a + LITTLE_LIGHT) / (b + LITTLE_LIGHT));

/** In the dark, or near grey, a face says nothing about the colour of the light. */
function measureCast(light: Light): Pick<LightMeasures, 'blueStops' | 'redStops' | 'hue'> {
  const { lightness, chroma, hue } = labOf(light);
  if (!(lightness > 12 && chroma > 4)) return { blueStops: NaN, redStops: NaN, hue: NaN };
  return {
    blueStops: Math.log2(light.blue / light.green),
    redStops: Math.log2(light.red / light.green),
    hue,
  };
}
