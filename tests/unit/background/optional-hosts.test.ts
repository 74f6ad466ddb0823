import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOptionalHosts } from '@/lib/background/optional-hosts';

const PROXIES = ['https://teams.microsoft.com.mcas.ms/*'];

let isAllowed: boolean;
let registered: { id: string; matches: string[]; js: string[]; persistAcrossSessions: boolean }[];
let onAdded: () => void;
const contains = vi.fn(() => Promise.resolve(isAllowed));

beforeEach(() => {
  isAllowed = false;
  registered = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Bakkie',
    version: '1',
    optional_host_permissions: PROXIES,
  });
  Object.assign(fakeBrowser, {
    permissions: {
      contains,
      onAdded: { addListener: (listener: () => void) => (onAdded = listener) },
      onRemoved: { addListener: () => undefined },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(registered),
      registerContentScripts: (scripts: typeof registered) => {
        if (registered.length > 0) return Promise.reject(new Error('Duplicate script ID'));
        registered = scripts;
        return Promise.resolve();
      },
    },
  });
});

it('nothing runs behind a proxy until the user allows it', async () => {
  keepOptionalHosts();
  await vi.waitFor(() => {
    expect(contains).toHaveBeenCalled();
  });
  expect(registered).toEqual([]);
});

it('once allowed, the Teams script runs there, now and after a restart', async () => {
  keepOptionalHosts();
  isAllowed = true;
  onAdded();
  await vi.waitFor(() => {
    expect(registered).toMatchObject([
      { matches: PROXIES, js: ['content-scripts/teams.js'], persistAcrossSessions: true },
    ]);
  });
});

it('a worker that starts again, or hears of it twice, registers nothing twice', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  isAllowed = true;
  keepOptionalHosts();
  onAdded();
  keepOptionalHosts();
  await vi.waitFor(() => {
    expect(registered).toHaveLength(1);
  });
  await vi.waitFor(() => {
    expect(contains.mock.calls.length).toBeGreaterThanOrEqual(3);
  });
  expect(told).not.toHaveBeenCalled();
});
