import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '@/lib/settings/settings';

/** What the page's frame has read, for everything in it. A part that is drawn without a frame goes by the defaults. */
export const SettingsContext = createContext<Settings | null>(DEFAULT_SETTINGS);

/** The user's settings, kept up to date; null until read. */
export const useSettings = (): Settings | null => useContext(SettingsContext);

/** The same, from the store: once a page, for the frame that passes them on. Where they cannot be read these are the defaults. */
export function useStoredSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useLayoutEffect(() => {
    readSettings().then(setSettings, (error: unknown) => {
      report('read the settings', error);
      setSettings(DEFAULT_SETTINGS);
    });
    return watchSettings(setSettings);
  }, []);
  return settings;
}
