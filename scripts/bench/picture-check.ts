import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PICTURE_FOLDER } from '@/scripts/picture-files';
import { y4m } from '@/tests/fixtures/pictures/fake-devices';
import { SCENES } from '@/tests/fixtures/pictures/scenes';
import { launchExtension } from '@/tests/e2e/support/launch-extension';
import { bar, median, type Result, type Setting } from './statistics';

const LOOKS = 40;
const OPENINGS = 5;
const LOOK_AT_MOST_MS = 25;
const MAIN_AT_MOST_MS = 2;
const FIRST_AT_MOST_MS = 1500;
const SHIPPED_AT_MOST = 1_700_000;

/** What the picture check weighs, how soon it says something, and what a look costs: in the worker, and of the page's own thread. */
export async function pictureCheck({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const camera = path.join(folder, 'camera.y4m');
  await writeFile(camera, y4m(SCENES.good()));
  const { context, extensionId } = await launchExtension({
    executablePath,
    extension,
    profile: path.join(folder, 'picture'),
    headless: true,
    language: 'en-US',
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  });
  // Each answer of the worker, as the page hears it.
  await context.addInitScript(() => {
    const heard: Heard = { looks: [], firstAt: null, onLook: null };
    (globalThis as unknown as { heard: Heard }).heard = heard;
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
          if (data.kind !== 'look' || !data.look) return;
          heard.looks.push(data.look);
          heard.onLook?.();
        });
      }
    };
    const look = (): void => {
      if (document.body.innerText.includes('Your picture is good')) heard.firstAt = performance.now();
      else requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);
  });

  const firsts: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/picture.html`);
    const first = await page.waitForFunction(() => (globalThis as unknown as { heard: Heard }).heard.firstAt);
    // The first opening of a browser fills its caches.
    if (opening > 0) firsts.push((await first.jsonValue()) ?? NaN);
    await page.close();
  }

  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/picture.html`);
  await page.waitForFunction(() => (globalThis as unknown as { heard: Heard }).heard.looks.length > 4);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
  };
  const counted = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.looks.length);
  const [scriptBefore, looksBefore] = [await scriptMs(), await counted()];
  // A wait that asks at every frame would count as the page's own work.
  await page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const { heard } = globalThis as unknown as { heard: Heard };
        heard.onLook = () => {
          if (heard.looks.length >= wanted) done();
        };
      }),
    looksBefore + LOOKS,
  );
  const [scriptAfter, looksAfter] = [await scriptMs(), await counted()];
  const looks = await page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.looks);
  await context.close();

  const find = median(looks.map(({ findMs }) => findMs));
  const measure = median(looks.map(({ measureMs }) => measureMs));
  const whole = median(looks.map(({ wholeMs }) => wholeMs));
  const main = (scriptAfter - scriptBefore) / (looksAfter - looksBefore);
  const first = median(firsts);
  const shipped = await weight(extension);
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const bytes = (value: number): string => `${String(value)} bytes`;
  return [
    { what: 'picture check, a look: finding the face', figures: ms(find), bar: null },
    { what: 'picture check, a look: measuring', figures: ms(measure), bar: null },
    {
      what: 'picture check, a whole look in the worker',
      figures: ms(whole),
      bar: bar(whole, LOOK_AT_MOST_MS, ms),
    },
    {
      what: "picture check, a look: the page's own thread, meter too",
      figures: ms(main),
      bar: bar(main, MAIN_AT_MOST_MS, ms),
    },
    {
      what: 'picture check, first finding after the page opens',
      figures: ms(first),
      bar: bar(first, FIRST_AT_MOST_MS, ms),
    },
    {
      what: 'picture check, shipped for it',
      figures: bytes(shipped),
      bar: bar(shipped, SHIPPED_AT_MOST, bytes),
    },
  ];
}

interface Times {
  readonly findMs: number;
  readonly measureMs: number;
  readonly wholeMs: number;
}
interface Heard {
  readonly looks: Times[];
  firstAt: number | null;
  onLook: (() => void) | null;
}
interface Answer {
  readonly kind: string;
  readonly look?: Times;
}

/** The worker, the page's own chunk, and the files of others. */
async function weight(extension: string): Promise<number> {
  const files = await readdir(extension, { recursive: true });
  const own = files.filter(
    (file) =>
      file.startsWith(`${PICTURE_FOLDER}${path.sep}`) ||
      /[\\/]picture(-worker)?-[\w-]+\.(js|css)$/.test(file),
  );
  const sizes = await Promise.all(own.map(async (file) => (await stat(path.join(extension, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
