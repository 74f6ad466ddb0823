import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LaunchedExtension } from '@/tests/e2e/support/launch-extension';
import { EMPTY_PAGE } from './empty-page';
import { compared, openByTurns, openOpener, USABLE_WORDS, WHOLE_WORDS } from './panel-openers';
import type { Result, Setting } from './statistics';

const AT_MOST = 1.5;

/**
 * The real side panel beside a tab, from the click that opens it until it can be used, and until the largest piece of it is
 * on the screen (the browser's own first and largest contentful paint). By turns with an extension that has an empty page as its panel.
 */
export async function panelOpening({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const emptyCopy = path.join(folder, 'empty');
  const ownCopy = path.join(folder, 'ours');
  await writeEmptyExtension(emptyCopy);
  await cp(extension, ownCopy, { recursive: true });
  const empty = await openOpener(executablePath, emptyCopy);
  const ours = await openOpener(executablePath, ownCopy);
  const home = await openByTurns(empty, ours);
  await beginConversation(ours.launched);
  const live = await openByTurns(empty, ours);
  await empty.launched.context.close();
  await ours.launched.context.close();
  return [
    compared(`home, ${USABLE_WORDS}`, 'first', home, AT_MOST),
    compared(`home, ${WHOLE_WORDS}`, 'largest', home, AT_MOST),
    compared(`a conversation, ${USABLE_WORDS}`, 'first', live, AT_MOST),
    compared(`a conversation, ${WHOLE_WORDS}`, 'largest', live, AT_MOST),
  ];
}

async function beginConversation({ context, extensionId }: LaunchedExtension): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('timer').waitFor();
  await page.close();
}

async function writeEmptyExtension(to: string): Promise<void> {
  await mkdir(to);
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    permissions: ['sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
  };
  await writeFile(path.join(to, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(to, 'sidepanel.html'), EMPTY_PAGE);
}
