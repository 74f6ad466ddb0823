import { answerFrame } from './answer-frame';
import { Looker } from './looker';
import { loadModel } from './model';
import type { FromWorker, ToWorker } from './worker-messages';

/** The worker: gets frames one at a time and answers each with a look. */
const model = loadModel('/picture/', '/picture/facemesh-detection-short.json');
const say = (message: FromWorker): void => {
  postMessage(message);
};
let looker: Looker | null = null;

model.then(
  (ready) => {
    looker = new Looker(ready);
    say({ kind: 'ready' });
  },
  (error: unknown) => {
    say({ kind: 'failed', reason: String(error) });
  },
);

addEventListener('message', ({ data: { frame } }: MessageEvent<ToWorker>) => {
  const arrivedAt = performance.now();
  if (looker === null) frame.close();
  else say(answerFrame(looker, frame, arrivedAt));
});
