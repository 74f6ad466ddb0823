import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attendOpenPages } from '@/lib/background/attend-open-pages';

const ZOOM = { matches: ['https://*.zoom.us/*'], js: ['content-scripts/zoom.js'], all_frames: true };
const query = vi.fn();
const executeScript = vi.fn();
/** Tabs in which a script of this version answers. */
let attended: number[];

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

beforeEach(() => {
  attended = [];
  executeScript.mockResolvedValue([]);
  query.mockImplementation(({ url }: { url: string[] }) =>
    Promise.resolve(url.includes('https://*.zoom.us/*') ? [{ id: 7 }, { id: 8 }] : [{ id: 9 }]),
  );
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, {
    query,
    sendMessage: (tabId: number) =>
      attended.includes(tabId)
        ? Promise.resolve()
        : Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  });
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

it('a page that has one gets no second', async () => {
  playManifest(['scripting']);
  attended = [7, 9];
  await attendOpenPages();
  expect(executeScript.mock.calls).toMatchObject([[{ target: { tabId: 8 } }]]);
});

it('a page that still loads, or is put away, is left to the browser', async () => {
  playManifest(['scripting']);
  await attendOpenPages();
  for (const [asked] of query.mock.calls)
    expect(asked).toMatchObject({ status: 'complete', discarded: false });
});

it('a page that refuses keeps no other from its script', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  playManifest(['scripting']);
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await attendOpenPages();
  expect(executeScript).toHaveBeenCalledTimes(3);
  expect(told).toHaveBeenCalledOnce();
});

it('a browser that does it itself is not asked', async () => {
  playManifest(['storage']);
  await attendOpenPages();
  expect(query).not.toHaveBeenCalled();
});
