import { useState } from 'preact/hooks';
import { NumberPills } from '@/components/ui/NumberPills';
import { useText } from '@/lib/i18n/use-text';

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
  const [typed, setTyped] = useState<{ text: string; isFit: boolean } | null>(null);
  return (
    <NumberPills
      legend={t('settings.length')}
      offered={offered}
      value={typed?.text ?? String(minutes)}
      other={{
        pill: t('minutes.other'),
        field: t('minutes.field'),
        unit: t('common.minutesUnit', { count: minutes }),
        problem: typed && !typed.isFit ? t('minutes.problem', limits) : undefined,
      }}
      limits={limits}
      onChoose={(chosen) => {
        setTyped(null);
        onChange(chosen);
      }}
      onType={(text, number) => {
        setTyped({ text, isFit: number !== null });
        if (number !== null) onChange(number);
      }}
    />
  );
}
