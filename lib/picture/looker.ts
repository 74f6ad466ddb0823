import type { Finding } from '@/lib/domain/finding';
import { findFaces, type Model } from './find-faces';
import { lumaOf, toMeasuredSize, type Frame } from './frame';
import { measure, type Measures, type Spots } from './measures';
import { SteadyFindings } from './steady-findings';

/** What one look at the picture gave. */
export interface Look {
  /** Steady: they change when the picture does, not with every look. Empty as long as nothing is known. */
  readonly findings: readonly Finding[];
  /** Of this look alone; null without a face. */
  readonly measures: Measures | null;
  readonly spots: Spots;
  /** How long finding the face took, measuring, and the whole with taking in the frame. */
  readonly findMs: number;
  readonly measureMs: number;
  readonly wholeMs: number;
}

const NOTHING: Spots = { busy: [], coloured: [] };

/** Looks at one camera, time after time. Frames are forgotten when the next one comes. */
export class Looker {
  readonly #model: Model;
  readonly #findings = new SteadyFindings();
  #before: Float32Array | null = null;

  constructor(model: Model) {
    this.#model = model;
  }

  /** `arrivedAt`: when the frame came, by `performance.now()`; getting at its pixels is part of the look. */
  look(fine: Frame, arrivedAt = performance.now()): Look {
    const startedAt = performance.now();
    const frame = toMeasuredSize(fine);
    const [own, ...others] = findFaces(frame, this.#model);
    const foundAt = performance.now();
    const measured = own ? measure(frame, fine, [own, ...others], this.#before) : null;
    this.#before = measured?.luma ?? null;
    return {
      findings: this.#findings.next(measured?.measures ?? (isCovered(frame) ? 'covered' : 'nobody')),
      measures: measured?.measures ?? null,
      spots: measured?.spots ?? NOTHING,
      findMs: foundAt - startedAt,
      measureMs: performance.now() - foundAt,
      wholeMs: performance.now() - arrivedAt,
    };
  }
}

/** A lens cap or a shutter lets nothing through; a dark room still shows a lamp or a screen. Luma 0–255. */
const COVERED_BELOW = 20;

const isCovered = (frame: Frame): boolean => lumaOf(frame).every((luma) => luma < COVERED_BELOW);
