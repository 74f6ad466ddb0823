/**
 * The one place a failure that nobody can handle is told: to the console of this page, which never leaves the machine.
 * `where` names the act that failed. Messages of errors may hold typed text, so only names are told.
 */
export function report(where: string, error: unknown): void {
  console.error(`Bakkie: ${where} failed (${error instanceof Error ? error.name : typeof error})`);
}
