import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULT_SETTINGS, readSettings, watchSettings } from '@/lib/settings/settings';

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('settings'))['settings'];
const store = (settings: unknown): Promise<void> => fakeBrowser.storage.local.set({ settings });

describe('what is read', () => {
  it('is the defaults at first', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({
      language: 'browser',
      theme: 'system',
      opensByItself: true,
      hasPageButton: false,
      hasSound: false,
      showsSeconds: false,
      defaultLengthMin: 25,
    });
  });

  it.each([['text'], [7], [null], [[]], [true]])('is the defaults where %j stands instead', async (wrong) => {
    await store(wrong);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['language', 'fr'],
    ['theme', 7],
    ['address', null],
    ['opensByItself', 'yes'],
    ['defaultLengthMin', 4],
    ['defaultLengthMin', 121],
    ['defaultLengthMin', 25.5],
    ['defaultLengthMin', '30'],
  ])(
    'is the default for a field it cannot read (%s: %j), and what is stored for the others',
    async (field, value) => {
      await store({ hasSound: true, [field]: value });
      expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hasSound: true });
    },
  );
});

describe('what is changed', () => {
  it('is kept, and the rest stays as it was', async () => {
    await changeSettings({ theme: 'dark' });
    await changeSettings({ defaultLengthMin: 40 });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', defaultLengthMin: 40 });
  });

  it('leaves what only a newer version knows: fields, and values of fields', async () => {
    await store({ version: 2, theme: 'sepia', hasPageButton: true, voice: { speed: 2 } });
    await changeSettings({ hasSound: true });
    expect(await stored()).toMatchObject({
      version: 2,
      theme: 'sepia',
      hasPageButton: true,
      voice: { speed: 2 },
      hasSound: true,
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hasPageButton: true, hasSound: true });
  });

  it('two changes in the same moment both count', async () => {
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ hasSound: true }),
      changeSettings({ defaultLengthMin: 15 }),
    ]);
    expect(await readSettings()).toMatchObject({ theme: 'dark', hasSound: true, defaultLengthMin: 15 });
  });

  it('goes on after a change that could not be stored', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings({ theme: 'dark' })).rejects.toThrow('full');
    await changeSettings({ hasSound: true });
    expect(full).toHaveBeenCalledTimes(2);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hasSound: true });
  });

  it('says which version wrote it', async () => {
    await changeSettings({ theme: 'dark' });
    expect(await stored()).toMatchObject({ version: 1 });
  });
});

describe('who watches', () => {
  it('hears of every change until they stop, and of nothing else', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: { theme: 'dark' } });
    expect(told).not.toHaveBeenCalled();
    await changeSettings({ theme: 'dark' });
    expect(told).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await fakeBrowser.storage.local.remove('settings');
    expect(told).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
    stop();
    await changeSettings({ theme: 'light' });
    expect(told).toHaveBeenCalledTimes(2);
  });
});
