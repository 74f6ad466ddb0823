import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attendOpenPages } from '@/lib/background/attend-open-pages';

const ZOOM = { matches: ['https://*.zoom.us/*'], js: ['content-scripts/zoom.js'], all_frames: true };
const query = vi.fn();
const executeScript = vi.fn();

function playManifest(permissions: ('scripting' | 'storage')[]): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Bakkie',
    version: '1',
    permissions,
    content_scripts: [ZOOM],
    optional_host_permissions: ['https://teams.microsoft.com.mcas.ms/*'],
  });
}

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  executeScript.mockResolvedValue([]);
  query.mockImplementation(({ url }: { url: string[] }) =>
    Promise.resolve(url.includes('https://*.zoom.us/*') ? [{ id: 7 }, { id: 8 }] : [{ id: 9 }]),
  );
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, { query });
});

it('every open meeting page gets its script, also behind a proxy', async () => {
  playManifest(['scripting']);
  await attendOpenPages();
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, allFrames: true }, files: ['content-scripts/zoom.js'] }],
    [{ target: { tabId: 8, allFrames: true }, files: ['content-scripts/zoom.js'] }],
    [{ target: { tabId: 9, allFrames: false }, files: ['content-scripts/teams.js'] }],
  ]);
});

it('at the first start of the worker only', async () => {
  playManifest(['scripting']);
  await attendOpenPages();
  query.mockClear();
  await attendOpenPages();
  expect(query).not.toHaveBeenCalled();
});

it('and anew once the extension was updated, or off for a while: the browser forgot the session', async () => {
  playManifest(['scripting']);
  await attendOpenPages();
  await fakeBrowser.storage.session.clear();
  await attendOpenPages();
  expect(executeScript).toHaveBeenCalledTimes(6);
});

it('a page that still loads is no exception; one that is put away is left to the browser', async () => {
  playManifest(['scripting']);
  await attendOpenPages();
  const asked = query.mock.calls.map(([what]: unknown[]) => what);
  expect(asked).toEqual([
    { url: ['https://*.zoom.us/*'], discarded: false },
    { url: ['https://teams.microsoft.com.mcas.ms/*'], discarded: false },
  ]);
});

it('a page that keeps its script waiting keeps no other from theirs', async () => {
  playManifest(['scripting']);
  executeScript.mockReturnValueOnce(new Promise(() => undefined));
  await attendOpenPages();
  expect(executeScript).toHaveBeenCalledTimes(3);
});

it('a page that refuses keeps no other from its script', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  playManifest(['scripting']);
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await attendOpenPages();
  expect(executeScript).toHaveBeenCalledTimes(3);
  await vi.waitFor(() => {
    expect(told).toHaveBeenCalledOnce();
  });
});

it('a browser that does it itself is not asked', async () => {
  playManifest(['storage']);
  await attendOpenPages();
  expect(query).not.toHaveBeenCalled();
});
