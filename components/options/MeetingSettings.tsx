import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import { useText } from '@/lib/i18n/use-text';

/** What is asked about the tab the meeting runs in. */
export interface MeetingChoices {
  opensByItself: boolean;
  hasPageButton: boolean;
}

export interface MeetingSettingsProps {
  settings: MeetingChoices;
  onChange: (some: Partial<MeetingChoices>) => void;
  /** Whether this browser lets a click in the meeting page open the panel. */
  canOpenFromPage: boolean;
  isProxyAllowed: boolean;
  /** The user was asked by the browser just now, and said no. */
  isProxyRefused: boolean;
  onProxy: (isWanted: boolean) => void;
}

/** How the product shows itself beside a meeting, and where it looks for one. */
export function MeetingSettings(props: MeetingSettingsProps) {
  const { settings, onChange, canOpenFromPage, isProxyAllowed, isProxyRefused, onProxy } = props;
  const { t } = useText();
  return (
    <>
      {canOpenFromPage ? (
        <>
          <Switch
            label={t('settings.opens')}
            hint={t('settings.opensHint')}
            checked={settings.opensByItself}
            onChange={(event) => {
              onChange({ opensByItself: event.currentTarget.checked });
            }}
          />
          <Switch
            label={t('settings.pageButton')}
            hint={t('settings.pageButtonHint')}
            checked={settings.hasPageButton}
            onChange={(event) => {
              onChange({ hasPageButton: event.currentTarget.checked });
            }}
          />
        </>
      ) : (
        <p>{t('settings.opensByHand')}</p>
      )}
      <Switch
        label={t('settings.proxy')}
        hint={t('settings.proxyHint')}
        checked={isProxyAllowed}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          // What is shown follows what the browser allows.
          event.currentTarget.checked = isProxyAllowed;
          onProxy(checked);
        }}
      />
      {isProxyRefused && <Notice tone="caution">{t('settings.refused')}</Notice>}
    </>
  );
}
