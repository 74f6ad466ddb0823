import { report } from './report';

/** Carries out work that nobody waits for; a failure is told. `what` names it, as in `report`. */
export function inBackground(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    report(what, error);
  });
}
