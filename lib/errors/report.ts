const MOST_KEPT = 20;
const faults: string[] = [];

/**
 * The one place a failure that nobody can handle is told: to the console of this page, which never leaves the machine.
 * `where` names the act that failed. Messages of errors may hold typed text, so only names are told.
 */
export function report(where: string, error: unknown): void {
  const fault = `${where} failed (${error instanceof Error ? error.name : typeof error})`;
  console.error(`Bakkie: ${fault}`);
  faults.push(fault);
  if (faults.length > MOST_KEPT) faults.shift();
}

/** The last twenty that this page told of, in order. */
export const lastFaults = (): readonly string[] => faults;
