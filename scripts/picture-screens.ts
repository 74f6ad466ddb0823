/**
 * A picture of the picture check in the built extension for every scene and every sound of the tests, in Dutch and English, light and dark,
 * in `screenshots/picture/`. Words after the command choose scenes or sounds by name.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createTranslator } from '@/lib/i18n/translator';
import { Bakkie } from '@/tests/e2e/support/bakkie';
import { SOUNDS, type Sound } from '@/tests/fixtures/pictures/sounds';
import { wav, y4m } from '@/tests/fixtures/pictures/fake-devices';
import { SCENES, type Scene } from '@/tests/fixtures/pictures/scenes';
import { findChromium } from './setup/browsers.mjs';
import { root } from './setup/run.mjs';

const FOLDER = path.join(root, 'screenshots', 'picture');
const SIZE = { width: 1000, height: 900 };
const LANGUAGES = { nl: 'nl-NL', en: 'en-US' } as const;
const WITHIN_MS = 15_000;

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium found. "npm start" installs one.');

const chosen = process.argv.slice(3);
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.some((word) => name.includes(word));
const shown: [Scene, Sound][] = [
  ...Object.keys(SCENES).map((scene): [Scene, Sound] => [scene as Scene, 'speech']),
  ...Object.keys(SOUNDS).map((sound): [Scene, Sound] => ['good', sound as Sound]),
];

await mkdir(FOLDER, { recursive: true });
for (const [scene, sound] of shown.filter((pair) => pair.some(isChosen))) {
  for (const language of ['nl', 'en'] as const) await keep(scene, sound, language);
}
console.log(`The pictures are in ${path.relative(root, FOLDER)}/.`);

async function keep(scene: Scene, sound: Sound, language: 'nl' | 'en'): Promise<void> {
  const { t } = createTranslator(language);
  const folder = await mkdtemp(path.join(tmpdir(), 'bakkie-'));
  const [camera, microphone] = [path.join(folder, 'camera.y4m'), path.join(folder, 'microphone.wav')];
  await writeFile(camera, y4m(SCENES[scene]()));
  await writeFile(microphone, wav(SOUNDS[sound]));
  const bakkie = new Bakkie({
    executablePath: executablePath ?? '',
    extension: path.join(root, '.output/chrome-mv3'),
    profile: path.join(folder, 'profile'),
    language: LANGUAGES[language],
    headless: true,
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
      `--use-file-for-fake-audio-capture=${microphone}`,
    ],
  });
  try {
    await bakkie.launch();
    const page = await bakkie.context.newPage();
    page.setDefaultTimeout(WITHIN_MS);
    await page.setViewportSize(SIZE);
    await page.goto(`chrome-extension://${bakkie.extensionId}/picture.html`);
    await page.getByRole('meter').waitFor();
    for (const waiting of [t('picture.looking'), t('picture.sound.say')]) {
      await page.getByText(waiting).waitFor({ state: 'detached' });
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const name = [sound === 'speech' ? scene : sound, language, colorScheme].join('-');
      await page.screenshot({ path: path.join(FOLDER, `${name.replaceAll(' ', '-')}.png`) });
    }
  } finally {
    await bakkie.closeBrowser('quit');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
