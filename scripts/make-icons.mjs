/**
 * Draws `public/icon/{16,32,48,96,128}.png` from the two drawings in `scripts/icon/`, each at its exact size on a
 * transparent ground. Run it after a change to a drawing.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureChromium } from './setup/browsers.mjs';

const ICONS = { 16: 'small', 32: 'small', 48: 'large', 96: 'large', 128: 'large' };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });

await mkdir(here('../public/icon/'), { recursive: true });
for (const [size, drawing] of Object.entries(ICONS)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = await readFile(here(`./icon/${drawing}.svg`), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: here(`../public/icon/${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
