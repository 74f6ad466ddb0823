import { report } from '@/lib/errors/report';

type Queue = (work: () => Promise<unknown>) => Promise<void>;

/** What it is given runs one at a time, in the order it came. Rejects where the work does, which holds up nothing after it. */
export function queue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const next = async (): Promise<void> => {
      await work();
    };
    last = last.then(next, next);
    return last;
  };
}

/** The same for what nobody waits for: it never rejects, a failure is told. `what` names it, as in `report`. */
export function inTurn(what: string): Queue {
  const queued = queue();
  return (work) =>
    queued(work).catch((error: unknown) => {
      report(what, error);
    });
}
