/** Path of a Chromium on this machine, or undefined. The variable BAKKIE_CHROMIUM goes before everything. */
export function findChromium(): Promise<string | undefined>;
/** Path of a Firefox on this machine, or undefined. The variable BAKKIE_FIREFOX goes before everything. */
export function findFirefox(): string | undefined;
