/**
 * What a file is called, without its ending: `bakkie-2026-12-04-14-25`, by the computer's own clock, or with the seconds behind it.
 * Such names sort by their moment, and tell nobody who looks along whom a talk was with.
 */
export function datedName(at: number, upTo: 'minutes' | 'seconds' = 'minutes'): string {
  const date = new Date(at);
  const parts = [
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    ...(upTo === 'seconds' ? [date.getSeconds()] : []),
  ];
  return ['bakkie', ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
