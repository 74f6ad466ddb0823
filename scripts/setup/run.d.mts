/** Folder of this repository, with a separator at the end. */
export const root: string;

/** Runs a program to its end; code 0 is success. See `run.mjs`. */
export function run(
  command: string,
  args: readonly string[],
  options?: {
    readonly show?: boolean;
    readonly env?: Readonly<Record<string, string>>;
    readonly limitMs?: number;
  },
): Promise<{ readonly code: number; readonly output: string }>;
