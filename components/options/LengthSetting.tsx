import { useState } from 'preact/hooks';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './LengthSetting.module.css';

export interface LengthSettingProps {
  minutes: number;
  offered: readonly number[];
  /** The shortest and the longest length that may be agreed, in minutes. */
  limits: { least: number; most: number };
  onChange: (minutes: number) => void;
}

/** The length a conversation usually gets: one of those offered, or any whole number. */
export function LengthSetting({ minutes, offered, limits, onChange }: LengthSettingProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<string>();
  const isOther = typed !== undefined || !offered.includes(minutes);
  const shown = typed ?? String(minutes);
  return (
    <div class={css.length}>
      <RadioPills<number | 'other'>
        legend={t('settings.length')}
        options={[
          ...offered.map((value) => ({ value, label: String(value) })),
          { value: 'other', label: t('settings.lengthOther') },
        ]}
        value={isOther ? 'other' : minutes}
        onChoose={(value) => {
          setTyped(value === 'other' ? String(minutes) : undefined);
          if (value !== 'other') onChange(value);
        }}
      />
      {isOther && (
        <TextField
          type="number"
          label={t('settings.lengthOtherLabel')}
          unit={t('common.minutesUnit', { count: minutes })}
          error={isLength(shown, limits) ? undefined : t('settings.lengthError', limits)}
          min={limits.least}
          max={limits.most}
          step={1}
          inputMode="numeric"
          value={shown}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setTyped(value);
            if (isLength(value, limits)) onChange(Number(value));
          }}
        />
      )}
    </div>
  );
}

const isLength = (typed: string, { least, most }: LengthSettingProps['limits']): boolean =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
