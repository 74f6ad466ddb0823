import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '@/lib/settings/settings';
import { violationsIn } from '../ui/axe';
import { field, openOptions, optionsPageAfterEach, permissions, PROXIES } from './options-page';

optionsPageAfterEach();

beforeEach(() => {
  fakeBrowser.reset();
  permissions.contains.mockReset().mockResolvedValue(false);
  permissions.request.mockReset();
  vi.stubGlobal('chrome', { sidePanel: {} });
});

const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name });
const toggle = (name: string): HTMLInputElement => screen.getByRole('switch', { name });
const becomes = (settings: Partial<Settings>) =>
  waitFor(async () => {
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'nl', ...settings });
  });

describe('a choice', () => {
  test.each<[string, Partial<Settings>]>([
    ['English', { language: 'en' }],
    ['Donker', { theme: 'dark' }],
    ['U', { address: 'u' }],
    ['45', { defaultLengthMin: 45 }],
    ['Geen', { reminderLead: 0 }],
  ])('%s is stored at once', async (name, settings) => {
    await openOptions('#/settings');
    fireEvent.click(radio(name));
    await becomes(settings);
    expect(radio(name).checked).toBe(true);
  });

  test.each<[string, Partial<Settings>]>([
    ['Seconden altijd zien', { showsSeconds: true }],
    ['Zacht geluid bij de laatste minuten', { hasSound: true }],
    ['Zin om te zeggen groter tonen', { hasLargeLine: true }],
    ['Paneel opent vanzelf', { opensByItself: false }],
    ['Knopje in de vergadering', { hasPageButton: true }],
  ])('%s is switched at once', async (name, settings) => {
    await openOptions('#/settings');
    fireEvent.click(toggle(name));
    await becomes(settings);
  });

  test('that cannot be stored says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await openOptions('#/settings');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(radio('Donker'));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('another length', () => {
  test('is any whole number from 5 to 120', async () => {
    const page = await openOptions('#/settings');
    fireEvent.click(radio('Anders'));
    fireEvent.input(field('Aantal minuten'), { target: { value: '4' } });
    expect(await screen.findByText('Kies een heel getal van 5 tot en met 120.')).toBeTruthy();
    expect(await violationsIn(page)).toEqual([]);
    fireEvent.input(field('Aantal minuten'), { target: { value: '40' } });
    await becomes({ defaultLengthMin: 40 });
    expect(screen.queryByText(/Kies een heel getal/)).toBeNull();
  });

  test('that was chosen before stands there', async () => {
    await openOptions('#/settings', { defaultLengthMin: 40 });
    expect(radio('Anders').checked).toBe(true);
    expect(field('Aantal minuten').value).toBe('40');
  });
});

describe('meetings through a company proxy', () => {
  const PROXY = 'Vergaderingen via een bedrijfsproxy';

  test('are asked for in the turn of the click, and nothing is said of it when the browser allows them', async () => {
    permissions.request.mockResolvedValue(true);
    await openOptions('#/settings');
    toggle(PROXY).click();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      permissions: ['scripting'],
      origins: PROXIES,
    });
    permissions.contains.mockResolvedValue(true);
    for (const [heard] of permissions.onAdded.addListener.mock.calls) (heard as () => void)();
    await waitFor(() => {
      expect(toggle(PROXY).checked).toBe(true);
    });
  });

  test('stay off when the user says no to the browser', async () => {
    permissions.request.mockResolvedValue(false);
    await openOptions('#/settings');
    fireEvent.click(toggle(PROXY));
    expect(await screen.findByText(/geen toestemming gekregen/)).toBeTruthy();
    expect(toggle(PROXY).checked).toBe(false);
  });

  test('are given back by the same switch', async () => {
    permissions.contains.mockResolvedValue(true);
    await openOptions('#/settings');
    expect(toggle(PROXY).checked).toBe(true);
    fireEvent.click(toggle(PROXY));
    expect(permissions.remove).toHaveBeenCalledWith({ permissions: ['scripting'], origins: PROXIES });
    expect(permissions.request).not.toHaveBeenCalled();
  });

  test('are given back without what the manifest holds for good: a browser refuses that', async () => {
    permissions.contains.mockResolvedValue(true);
    await openOptions('#/settings', {}, ['notifications']);
    fireEvent.click(toggle(PROXY));
    expect(permissions.remove).toHaveBeenCalledWith({ permissions: [], origins: PROXIES });
  });
});

describe('a notification when a conversation is about to begin', () => {
  const NOTIFY = 'Ook een melding op het scherm';
  const asked = { permissions: ['notifications'] };
  const isAllowed = (allowed: boolean) => {
    permissions.contains.mockImplementation(({ origins }: { origins?: string[] } = {}) =>
      Promise.resolve(allowed && origins === undefined),
    );
  };

  test('is asked for in the turn of the click; then it may say the name', async () => {
    permissions.request.mockResolvedValue(true);
    const page = await openOptions('#/settings');
    expect(screen.queryByRole('switch', { name: 'Met de naam erbij' })).toBeNull();
    toggle(NOTIFY).click();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith(asked);
    isAllowed(true);
    for (const [heard] of permissions.onAdded.addListener.mock.calls) (heard as () => void)();
    fireEvent.click(await screen.findByRole('switch', { name: 'Met de naam erbij' }));
    await becomes({ namesInReminder: true });
    expect(await violationsIn(page)).toEqual([]);
  });

  test('stays off when the user says no to the browser', async () => {
    permissions.request.mockResolvedValue(false);
    await openOptions('#/settings');
    fireEvent.click(toggle(NOTIFY));
    expect(await screen.findByText(/geen toestemming gekregen/)).toBeTruthy();
    expect(toggle(NOTIFY).checked).toBe(false);
  });

  test('is given back by the same switch', async () => {
    isAllowed(true);
    await openOptions('#/settings');
    fireEvent.click(toggle(NOTIFY));
    expect(permissions.remove).toHaveBeenCalledWith(asked);
  });
});

test('a browser that lets no page open the panel asks nothing about it', async () => {
  vi.stubGlobal('chrome', {});
  await openOptions('#/settings');
  expect(screen.getByText(/open je het paneel met het kopje in de werkbalk/)).toBeTruthy();
  expect(screen.queryByRole('switch', { name: 'Paneel opent vanzelf' })).toBeNull();
});

test('what stays here and which version this is', async () => {
  await openOptions('#/settings');
  expect(screen.getByText(/Alles blijft op deze computer/)).toBeTruthy();
  expect(screen.getByText('Versie 1.2.3')).toBeTruthy();
});
