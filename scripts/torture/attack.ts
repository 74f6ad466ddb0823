import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Bakkie } from '@/tests/e2e/support/bakkie';
import { refuseNetwork } from '@/tests/e2e/support/network';

/** What became of one kind of attack. */
export interface Outcome {
  readonly tried: number;
  readonly survived: number;
  /** A line each: what was lost, and in which round. */
  readonly lost: readonly string[];
  readonly figures?: string;
}

export interface Setting {
  readonly executablePath: string;
  readonly extension: string;
  /** The same seed plays the same rounds; what the machine does meanwhile is its own. */
  readonly seed: number;
  readonly rounds: number;
  /** How long before the end what was typed must be on disk. */
  readonly mayBeLostMs: number;
  /** The folder in which the profile is laid; the system's own for such things if there is none. */
  readonly profilesIn?: string;
}

/** Carries out so many rounds, each of which answers what it lost. One that breaks off has lost, too. */
export async function inRounds(
  rounds: number,
  round: (number: number) => Promise<readonly string[]>,
): Promise<Outcome> {
  const lost: string[] = [];
  let survived = 0;
  for (let number = 1; number <= rounds; number += 1) {
    const lostNow = await round(number).catch((error: unknown) => [String(error)]);
    if (lostNow.length === 0) survived += 1;
    lost.push(...lostNow.map((line) => `round ${String(number)}: ${line}`));
  }
  return { tried: rounds, survived, lost };
}

/** A browser with the extension and a profile of its own, for as long as `use` takes. */
export async function withBakkie<Of>(
  { executablePath, extension, profilesIn = tmpdir() }: Setting,
  use: (bakkie: Bakkie) => Promise<Of>,
): Promise<Of> {
  const profile = await mkdtemp(path.join(profilesIn, 'bakkie-torture-'));
  const network = await refuseNetwork();
  const bakkie = new Bakkie({
    executablePath,
    extension,
    profile,
    language: 'en-US',
    headless: true,
    network,
  });
  try {
    await bakkie.launch();
    return await use(bakkie);
  } finally {
    await bakkie.closeBrowser('quit');
    await network.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
