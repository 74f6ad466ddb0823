import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchExtension } from '@/tests/e2e/support/launch-extension';
import type { Result } from './bench';
import { median, type Setting } from './statistics';

const ROUNDS = 11;
const AT_MOST = 1.5;

/** From navigation to usable: the panel's main button can be pressed; of the empty page, that it has loaded. */
export async function panelOpening({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const copy = path.join(folder, 'extension');
  await cp(extension, copy, { recursive: true });
  await writeFile(
    path.join(copy, 'empty.html'),
    '<!doctype html><html lang="en"><title>Empty</title><body><main><h1>Empty</h1><button>Empty</button></main></body></html>',
  );
  const samples = { empty: [] as number[], sidepanel: [] as number[] };
  const { context, extensionId } = await launchExtension({
    executablePath,
    extension: copy,
    profile: path.join(folder, 'panel'),
    headless: true,
    language: 'en-US',
  });
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of ['empty', 'sidepanel'] as const) {
      const page = await context.newPage();
      const opening = page.goto(`chrome-extension://${extensionId}/${name}.html`, { waitUntil: 'commit' });
      await opening;
      const usableAt = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = (): void => {
              if (document.querySelector('main button')) {
                requestAnimationFrame(() => {
                  resolve(performance.now());
                });
              } else requestAnimationFrame(look);
            };
            look();
          }),
      );
      if (round > 0) samples[name].push(usableAt);
      await page.close();
    }
  }
  await context.close();
  const empty = median(samples.empty);
  const panel = median(samples.sidepanel);
  const ratio = panel / empty;
  return [
    {
      what: 'panel, open to usable, against an empty page of the extension',
      figures: `${empty.toFixed(0)} → ${panel.toFixed(0)} ms, × ${ratio.toFixed(2)} (at most ${String(AT_MOST)})`,
      isMet: ratio <= AT_MOST,
    },
  ];
}
