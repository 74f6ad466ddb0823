export function npm(
  args: string[],
  options?: { limitMs?: number },
): Promise<{ code: number; output: string }>;
export function jsonIn(output: string): unknown;
