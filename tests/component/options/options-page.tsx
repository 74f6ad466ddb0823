import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '@/components/pages/OptionsPage';
import { PageFrame } from '@/components/pages/PageFrame';
import type { Settings } from '@/lib/settings/settings';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import '../ui/popover';

/** What the browser allows, and what it was asked. */
export const permissions = {
  contains: vi.fn<(asked?: { origins?: string[] }) => Promise<boolean>>(() => Promise.resolve(false)),
  request: vi.fn(() => Promise.resolve(true)),
  remove: vi.fn(() => Promise.resolve(true)),
  onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
  onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
};
Object.assign(fakeBrowser, { permissions });

export const PROXIES = ['https://teams.microsoft.com.mcas.ms/*'];

/** Each test of the file has its own page, on an empty database. */
export function optionsPageAfterEach(): void {
  afterEach(() => {
    cleanup();
    history.replaceState(null, '', '#');
  });
  emptyDatabaseAfterEach();
}

/** The page at this place, as soon as its title stands there. */
export async function openOptions(
  hash = '',
  settings: Partial<Settings> = {},
  optionalPermissions: ('notifications' | 'scripting')[] = ['notifications', 'scripting'],
): Promise<Element> {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Bakkie',
    version: '1.2.3',
    optional_permissions: optionalPermissions,
    optional_host_permissions: PROXIES,
  });
  await fakeBrowser.storage.local.set({ settings: { language: 'nl', ...settings } });
  history.replaceState(null, '', hash);
  const { container } = render(
    <PageFrame>
      <OptionsPage />
    </PageFrame>,
  );
  await screen.findByRole('heading', { level: 1 });
  return container;
}

/** Follows a link, as the browser does. */
export async function follow(link: HTMLElement): Promise<void> {
  await act(() => {
    history.replaceState(null, '', new URL((link as HTMLAnchorElement).href).hash);
    dispatchEvent(new Event('hashchange'));
  });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const field = (label: string | RegExp): HTMLInputElement => screen.getByLabelText(label);
