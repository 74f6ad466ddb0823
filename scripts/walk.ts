/**
 * The main job on a played meeting, in Dutch: join, the panel opens, the clock runs, a note is kept, the time goes over.
 * With a window it stops where the user can take over; without one it walks on and leaves a picture of every station.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { Bakkie } from '@/tests/e2e/support/bakkie';
import { refuseNetwork } from '@/tests/e2e/support/network';
import { ZOOM_ADDRESS, zoomMeeting } from '@/tests/fixtures/pages/zoom-pages';
import { findChromium } from './setup/browsers.mjs';
import { root } from './setup/run.mjs';

const MEETING = `https://app.zoom.us${ZOOM_ADDRESS}`;
const SCREENSHOTS = path.join(root, 'screenshots');
const PERSON = 'Marieke de Wit';
const POPUP = { width: 400, height: 600 };
const WITHIN_MS = 10_000;
let stations = 0;

const headless = Boolean(process.env['BAKKIE_HEADLESS']);
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium found. "npm start" installs one.');

const profile = await mkdtemp(path.join(tmpdir(), 'bakkie-'));
const network = headless ? await refuseNetwork() : undefined;
const bakkie = new Bakkie({
  executablePath,
  extension: path.join(root, '.output/chrome-mv3'),
  profile,
  language: 'nl-NL',
  headless,
  ...(network && { network }),
});

try {
  await bakkie.launch();
  bakkie.play(MEETING, zoomMeeting({ language: 'nl', joinLeadsTo: 'waiting', admitAfterMs: 3_000 }).html);
  bakkie.context.setDefaultTimeout(WITHIN_MS);
  if (headless) await walk();
  else await accompany();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
  for (const page of await bakkie.everythingOpen()) await keep(page, 'where-it-stopped');
} finally {
  await bakkie.closeBrowser('quit');
  await network?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** The browser stands ready; the rest is the user's, until the window is closed. */
async function accompany(): Promise<void> {
  await prepare(await bakkie.open('popup'));
  await bakkie.open('options');
  await bakkie.page.goto(MEETING);
  await bakkie.page.bringToFront();
  console.log('The browser is open on a played meeting. Press "Deelnemen" there; close the window to stop.');
  await new Promise<void>((resolve) => void bakkie.context.once('close', () => resolve()));
}

/** A sample conversation, put ready as a person would: the quick form in the popup. */
async function prepare(popup: Page): Promise<void> {
  await popup.getByLabel('Met wie').fill(PERSON);
  await popup.getByRole('button', { name: 'Gesprek klaarzetten' }).click();
  await popup.getByRole('heading', { name: 'Klaar om te beginnen' }).waitFor();
}

async function walk(): Promise<void> {
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS);
  const meeting = bakkie.page;

  const popup = await bakkie.open('popup');
  await popup.getByLabel('Met wie').waitFor();
  await keep(popup, 'popup-empty', POPUP);
  await prepare(popup);
  await keep(popup, 'popup-prepared', POPUP);
  const options = await bakkie.open('options');
  await options.getByRole('heading', { level: 1 }).waitFor();
  await keep(options, 'options');

  await meeting.bringToFront();
  await meeting.goto(MEETING);
  await meeting.getByRole('button', { name: 'Deelnemen' }).click();
  const panel = await bakkie.sidePanel();
  panel.setDefaultTimeout(WITHIN_MS);
  await panel.getByRole('heading', { name: 'Wachten tot je wordt binnengelaten' }).waitFor();
  await keep(panel, 'panel-waiting');

  await panel.clock.install();
  await panel.getByRole('button', { name: 'Ja, dit is het' }).click();
  await panel.getByRole('timer').waitFor();
  await panel
    .getByRole('textbox', { name: 'Notities' })
    .fill('Werkt sinds maart bij de gemeente. Mail naar Ineke.');
  await panel.getByText('Bewaard').waitFor();
  await keep(panel, 'panel-running');
  await keep(meeting, 'meeting');

  await panel.clock.fastForward('20:30');
  await panel.getByRole('heading', { name: 'Nog een paar minuten' }).waitFor();
  await keep(panel, 'panel-five-minutes-left');

  await panel.clock.fastForward('07:00');
  await panel.getByText('over tijd').first().waitFor();
  await keep(panel, 'panel-over-time');

  await panel.getByRole('button', { name: 'Stoppen' }).click();
  await panel.getByText('Het gesprek is afgelopen').waitFor();
  await keep(panel, 'panel-wrap-up');
  console.log(`The main job was walked; the pictures are in ${path.relative(root, SCREENSHOTS)}/.`);
}

async function keep(page: Page, name: string, size?: { width: number; height: number }): Promise<void> {
  if (size) await page.setViewportSize(size);
  await page.evaluate(() => document.fonts.ready);
  stations += 1;
  await page.screenshot({ path: path.join(SCREENSHOTS, `${String(stations).padStart(2, '0')}-${name}.png`) });
}
