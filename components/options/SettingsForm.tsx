import type { ComponentChildren } from 'preact';
import { Notice } from '@/components/ui/Notice';
import { RadioPills } from '@/components/ui/RadioPills';
import { Switch } from '@/components/ui/Switch';
import type { Address } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { LengthSetting, type LengthSettingProps } from './LengthSetting';
import { MeetingSettings, type MeetingSettingsProps } from './MeetingSettings';
import { PageTitle } from './PageTitle';
import { ReminderSettings, type ReminderChoices, type ReminderSettingsProps } from './ReminderSettings';
import css from './SettingsForm.module.css';

/** What the form shows and changes. */
export interface FormSettings extends ReminderChoices {
  language: 'browser' | 'nl' | 'en';
  theme: 'system' | 'light' | 'dark';
  address: Address;
  opensByItself: boolean;
  hasPageButton: boolean;
  hasSound: boolean;
  showsSeconds: boolean;
  hasLargeLine: boolean;
  defaultLengthMin: number;
}

export interface SettingsFormProps {
  settings: FormSettings;
  /** Stores at once. */
  onChange: (some: Partial<FormSettings>) => void;
  /** The last change could not be stored. */
  hasFailed: boolean;
  offeredLengths: readonly number[];
  lengthLimits: LengthSettingProps['limits'];
  reminder: Omit<ReminderSettingsProps, 'settings' | 'onChange'>;
  meeting: Omit<MeetingSettingsProps, 'settings' | 'onChange'>;
  version: string;
}

export function SettingsForm(props: SettingsFormProps) {
  const { settings, onChange, hasFailed, meeting, version } = props;
  const { t } = useText();
  return (
    <>
      <PageTitle>{t('settings.title')}</PageTitle>
      {hasFailed && <Notice tone="error">{t('settings.failed')}</Notice>}
      <Group title={t('settings.look')}>
        <RadioPills
          legend={t('settings.language')}
          options={[
            { value: 'browser', label: t('settings.language.browser') },
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          value={settings.language}
          onChoose={(language) => {
            onChange({ language });
          }}
        />
        <RadioPills
          legend={t('settings.theme')}
          options={[
            { value: 'system', label: t('settings.theme.system') },
            { value: 'light', label: t('settings.theme.light') },
            { value: 'dark', label: t('settings.theme.dark') },
          ]}
          value={settings.theme}
          onChoose={(theme) => {
            onChange({ theme });
          }}
        />
      </Group>
      <Group title={t('settings.conversation')}>
        <RadioPills
          legend={t('settings.address')}
          hint={t('settings.addressHint')}
          options={[
            { value: 'je', label: t('settings.address.je') },
            { value: 'u', label: t('settings.address.u') },
          ]}
          value={settings.address}
          onChoose={(address) => {
            onChange({ address });
          }}
        />
        <LengthSetting
          minutes={settings.defaultLengthMin}
          offered={props.offeredLengths}
          limits={props.lengthLimits}
          onChange={(defaultLengthMin) => {
            onChange({ defaultLengthMin });
          }}
        />
        <Switch
          label={t('settings.largeLine')}
          hint={t('settings.largeLineHint')}
          checked={settings.hasLargeLine}
          onChange={(event) => {
            onChange({ hasLargeLine: event.currentTarget.checked });
          }}
        />
        <Switch
          label={t('settings.seconds')}
          hint={t('settings.secondsHint')}
          checked={settings.showsSeconds}
          onChange={(event) => {
            onChange({ showsSeconds: event.currentTarget.checked });
          }}
        />
        <Switch
          label={t('settings.sound')}
          hint={t('settings.soundHint')}
          checked={settings.hasSound}
          onChange={(event) => {
            onChange({ hasSound: event.currentTarget.checked });
          }}
        />
      </Group>
      <Group title={t('settings.reminder')}>
        <ReminderSettings {...props.reminder} settings={settings} onChange={onChange} />
      </Group>
      <Group title={t('settings.meeting')}>
        <MeetingSettings {...meeting} settings={settings} onChange={onChange} />
      </Group>
      <Group title={t('private.title')}>
        <p>{t('private.machine')}</p>
        <p>{t('private.uninstall')}</p>
        <small>{t('private.version', { version })}</small>
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={css.group}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
