import { useLayoutEffect, useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '@/lib/settings/settings';

/** The user's settings, kept up to date; null until read. Where they cannot be read the page goes by the defaults. */
export function useSettings(): Settings | null {
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
