import type { Looker } from './looker';
import { toFrame } from './to-frame';
import type { FromWorker } from './worker-messages';

/** The look at a frame, which is closed; a look that fails is left out, and the next may succeed. In a worker. */
export function answerFrame(looker: Looker, frame: VideoFrame, arrivedAt: number): FromWorker {
  try {
    return { kind: 'look', look: looker.look(toFrame(frame), arrivedAt) };
  } catch (error) {
    return { kind: 'skipped', reason: String(error) };
  } finally {
    frame.close();
  }
}
