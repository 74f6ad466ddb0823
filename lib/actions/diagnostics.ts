import { browser } from '@/lib/browser/browser';
import { countRows } from '@/lib/db/back-up';
import { listCopies } from '@/lib/db/copies';
import { SCHEMA_VERSION } from '@/lib/db/database';
import { readBackUpState } from '@/lib/settings/back-up-state';
import { readSettings } from '@/lib/settings/settings';
import { storageState } from './storage-state';

/**
 * What helps to find a fault, as text to paste in a message: versions, numbers and settings. Nothing that the user typed, and no times
 * of conversations.
 */
export async function diagnostics(): Promise<string> {
  const [rows, copies, { isPersistent, used }, settings, { hasData, lastFileAt }] = await Promise.all([
    countRows(),
    listCopies(),
    storageState(),
    readSettings(),
    readBackUpState(),
  ]);
  const { version, manifest_version: manifest } = browser.runtime.getManifest();
  const lines = [
    `Bakkie ${version} (manifest ${String(manifest)}, database ${String(SCHEMA_VERSION)})`,
    navigator.userAgent,
    `language: ${navigator.language}`,
    ...Object.entries(rows).map(([table, count]) => `${table}: ${String(count)}`),
    `copies: ${String(copies.length)}`,
    `storage: ${String(used)} bytes, ${isPersistent ? 'persistent' : 'not persistent'}`,
    `had data: ${String(hasData)}, file made: ${String(lastFileAt !== null)}`,
    ...Object.entries(settings).map(([name, value]) => `${name}: ${String(value)}`),
  ];
  return `${lines.join('\n')}\n`;
}
