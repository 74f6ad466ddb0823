import type { CDPSession } from 'playwright';
import type { Bakkie } from './bakkie';

interface Answer {
  id?: number;
  result?: { usedSize?: number };
}

/** A line to the worker through the browser's debugging door. While it is open the worker is not put to sleep. */
export class WorkerMemory {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  #asked = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
  }

  static async of(bakkie: Bakkie): Promise<WorkerMemory> {
    const own = (await bakkie.serviceWorker()).url();
    const session = await bakkie.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === own);
    if (target === undefined) throw new Error('The worker is not awake.');
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
    return new WorkerMemory(session, sessionId);
  }

  /** What the worker holds once everything that nobody needs any more was thrown away, in bytes. */
  async held(): Promise<number> {
    await this.#ask('HeapProfiler.enable');
    // What the first leaves for later, the second takes.
    await this.#ask('HeapProfiler.collectGarbage');
    await this.#ask('HeapProfiler.collectGarbage');
    const { result } = await this.#ask('Runtime.getHeapUsage');
    if (result?.usedSize === undefined) throw new Error('The worker does not say how much it holds.');
    return result.usedSize;
  }

  #ask(method: string): Promise<Answer> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      const hear = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(message) as Answer;
        if (sessionId !== this.#sessionId || answer.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer);
      };
      this.#session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method });
      this.#session.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message }).catch(reject);
    });
  }
}
