import { browser } from '@/lib/browser/browser';
import { countRows } from '@/lib/db/back-up';
import { listCopies } from '@/lib/db/copies';
import { SCHEMA_VERSION } from '@/lib/db/database';
import { failureName } from '@/lib/errors/errors';
import { lastFaults } from '@/lib/errors/report';
import { readBackUpState } from '@/lib/settings/back-up-state';
import { readSettings } from '@/lib/settings/settings';
import { storageState } from './storage-state';

/**
 * What helps to find a fault, as text to paste in a message: versions, numbers, settings, and names of what failed on this page. Nothing
 * that the user typed, no times of conversations, and no names by which a browser or a camera could be known again.
 */
export async function diagnostics(): Promise<string> {
  const { version, manifest_version: manifest } = browser.runtime.getManifest();
  const asked = [
    orWhyNot('records', rows()),
    orWhyNot('copies', copies()),
    orWhyNot('storage', storage()),
    orWhyNot('back-up', backUpState()),
    orWhyNot('settings', settings()),
  ];
  const lines = [
    `Bakkie ${version} (manifest ${String(manifest)}, database ${String(SCHEMA_VERSION)})`,
    navigator.userAgent,
    `language: ${navigator.language}`,
    ...(await Promise.all(asked)).flat(),
    ...lastFaults().map((fault) => `fault: ${fault}`),
  ];
  return `${lines.join('\n')}\n`;
}

type Lines = readonly string[];

/** What cannot be read says why: the page that asks may be one that broke. */
const orWhyNot = (subject: string, lines: Promise<Lines>): Promise<Lines> =>
  lines.catch((error: unknown) => [`${subject}: ${failureName(error)}`]);

const rows = async (): Promise<Lines> =>
  Object.entries(await countRows()).map(([table, count]) => `${table}: ${String(count)}`);

const copies = async (): Promise<Lines> => [`copies: ${String((await listCopies()).length)}`];

async function storage(): Promise<Lines> {
  const { isPersistent, used, room } = await storageState();
  return [
    `storage: ${String(used)} of ${String(room)} bytes, ${isPersistent ? 'persistent' : 'not persistent'}`,
  ];
}

async function backUpState(): Promise<Lines> {
  const { hasData, lastFileAt } = await readBackUpState();
  return [`had data: ${String(hasData)}, file made: ${String(lastFileAt !== null)}`];
}

async function settings(): Promise<Lines> {
  const { cameraId, microphoneId, ...plain } = await readSettings();
  return [
    ...Object.entries(plain).map(([name, value]) => `${name}: ${String(value)}`),
    `camera chosen: ${String(cameraId !== '')}, microphone chosen: ${String(microphoneId !== '')}`,
  ];
}
