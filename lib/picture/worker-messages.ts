import type { Look } from './looker';

/** One frame of the camera; it belongs to the worker from then on. Not sent before the worker said it is ready. */
export interface ToWorker {
  readonly frame: VideoFrame;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'look'; readonly look: Look }
  /** This frame could not be looked at. */
  | { readonly kind: 'skipped'; readonly reason: string }
  /** None can. */
  | { readonly kind: 'failed'; readonly reason: string };
