import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings, type Settings } from '@/lib/settings/settings';

/** The user's settings, kept up to date; null until read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
