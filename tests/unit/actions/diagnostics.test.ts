import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diagnostics } from '@/lib/actions/diagnostics';
import { database } from '@/lib/db/database';
import { keepLastWords } from '@/lib/db/last-words';
import { report } from '@/lib/errors/report';
import { FROZEN } from '../../fixtures/back-ups';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { playFileSystem } from '../../fixtures/file-system';
import { playLocalStorage } from '../../fixtures/local-storage';

emptyDatabaseAfterEach();
playFileSystem();
playLocalStorage();
beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Bakkie',
    version: '0.1.0',
  });
});

const SECRET = 'Geheim\n=HYPERLINK("https://example.com")<img src=x>';

/** Every text in it becomes the secret, but for what the database knows the row by. */
function made(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => made(each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, made(each, name)]));
  return typeof value === 'string' && !/^(id|key|.*Id|subject)$/.test(key) ? SECRET : value;
}

it('holds versions and numbers, and nothing of what every table, setting and failure knows', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const newest = FROZEN.at(-1)!;
  for (const [table, rows] of Object.entries(newest.rows)) {
    for (const row of rows) await putRaw(table, made(row) as object);
  }
  await fakeBrowser.storage.local.set({
    settings: { language: SECRET, theme: SECRET, cameraId: SECRET, microphoneId: SECRET, own: SECRET },
    'back-up-state': { hasData: true, lastFileAt: 1_796_299_200_000, own: SECRET },
  });
  keepLastWords(SECRET, SECRET, []);
  report('an act', new TypeError(SECRET));

  const text = await diagnostics();
  for (const { name } of database.tables) {
    expect(text).toContain(`${name}: ${String(newest.rows[name]?.length)}\n`);
  }
  expect(text).toContain(`Bakkie 0.1.0 (manifest 3, database ${String(newest.version)})\n`);
  expect(text).toContain('storage: 1500000 of 10000000 bytes, not persistent\n');
  expect(text).toContain('camera chosen: true, microphone chosen: true\n');
  expect(text).toContain('file made: true\n');
  expect(text).toContain('fault: an act failed (TypeError)\n');
  expect(text).not.toMatch(/Geheim|HYPERLINK|example\.com|<img/);
  // No id of a record, and no moment.
  expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}/);
  expect(text).not.toMatch(/\d{13}/);
});

it('is there also when something cannot be read, and says what', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('broken'));
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new TypeError('broken'));
  const text = await diagnostics();
  expect(text).toContain('copies: unexpected\nstorage: unexpected\n');
  expect(text).toContain('people: 0\n');
});
