/** How much of a parsed file is accepted: levels of nesting (the outermost value is level 0) and values in all. */
export interface JsonLimits {
  readonly depth: number;
  readonly values: number;
}

/** Keys that reach into how objects work; no file of ours has them. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Which limit a parsed JSON value passes; null when none. Walks without recursion, so that depth cannot exhaust the stack. */
export function limitOf(json: unknown, { depth, values }: JsonLimits): 'depth' | 'values' | 'key' | null {
  const open: { value: unknown; level: number }[] = [{ value: json, level: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next;
    seen += 1;
    if (seen > values) return 'values';
    if (level > depth) return 'depth';
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key)) return 'key';
      open.push({ value: (value as Record<string, unknown>)[key], level: level + 1 });
    }
  }
  return null;
}
