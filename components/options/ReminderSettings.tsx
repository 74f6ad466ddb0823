import { Notice } from '@/components/ui/Notice';
import { RadioPills } from '@/components/ui/RadioPills';
import { Switch } from '@/components/ui/Switch';
import type { ReminderLead } from '@/lib/domain/reminder';
import { useText } from '@/lib/i18n/use-text';

/** What is asked about being on time. */
export interface ReminderChoices {
  reminderLead: ReminderLead;
  namesInReminder: boolean;
}

export interface ReminderSettingsProps {
  settings: ReminderChoices;
  onChange: (some: Partial<ReminderChoices>) => void;
  /** Minutes; 0 is no reminder. */
  leads: readonly ReminderLead[];
  canNotify: boolean;
  /** The user was asked by the browser just now, and said no. */
  isNotifyRefused: boolean;
  onNotify: (isWanted: boolean) => void;
}

/** How the product says that a conversation is about to begin. */
export function ReminderSettings(props: ReminderSettingsProps) {
  const { settings, onChange, leads, canNotify, isNotifyRefused, onNotify } = props;
  const { t } = useText();
  return (
    <>
      <RadioPills<ReminderLead>
        legend={t('settings.reminder.lead')}
        hint={t('settings.reminder.leadHint')}
        options={leads.map((value) => ({
          value,
          label: value === 0 ? t('settings.reminder.off') : String(value),
        }))}
        value={settings.reminderLead}
        onChoose={(reminderLead) => {
          onChange({ reminderLead });
        }}
      />
      <Switch
        label={t('settings.reminder.notify')}
        hint={t('settings.reminder.notifyHint')}
        checked={canNotify}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          // What is shown follows what the browser allows.
          event.currentTarget.checked = canNotify;
          onNotify(checked);
        }}
      />
      {isNotifyRefused && <Notice tone="caution">{t('settings.refused')}</Notice>}
      {canNotify && (
        <Switch
          label={t('settings.reminder.names')}
          hint={t('settings.reminder.namesHint')}
          checked={settings.namesInReminder}
          onChange={(event) => {
            onChange({ namesInReminder: event.currentTarget.checked });
          }}
        />
      )}
    </>
  );
}
