import { useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';
import { changeSettings, type Settings } from '@/lib/settings/settings';
import { useSettings } from './use-settings';

export interface SettingsEditor {
  /** Null until read. */
  readonly settings: Settings | null;
  /** Stores at once; what is shown follows the store. */
  readonly change: (some: Partial<Settings>) => void;
  /** The last change could not be stored. */
  readonly hasFailed: boolean;
}

export function useSettingsEditor(): SettingsEditor {
  const settings = useSettings();
  const [hasFailed, setFailed] = useState(false);
  return {
    settings,
    hasFailed,
    change: (some) => {
      changeSettings(some).then(
        () => {
          setFailed(false);
        },
        (error: unknown) => {
          report('change a setting', error);
          setFailed(true);
        },
      );
    },
  };
}
