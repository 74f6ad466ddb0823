import { useEffect } from 'preact/hooks';
import type { Finding } from '@/lib/domain/finding';
import { useSound } from '@/lib/hooks/use-sound';
import { Button } from '@/components/ui/Button';
import { useText } from '@/lib/i18n/use-text';
import type { DeviceFailure } from '@/lib/devices/camera-failure';
import { SoundMeter } from './SoundMeter';

export interface SoundSectionProps {
  sound: MediaStream | DeviceFailure;
  /** Told when it changes; null as long as too little was heard. */
  onFinding?: (finding: Finding | null) => void;
  /** Tries a microphone that failed again. */
  onAgain?: () => void;
}

/** What passes by itself, or once something was plugged in or closed. */
const MAY_COME_BACK: readonly DeviceFailure[] = ['busy', 'none', 'refused', 'unknown', 'unplugged'];

/** The microphone: its level, and whether it will do. It is drawn some times a second, so it stands apart. */
export function SoundSection({ sound, onFinding, onAgain }: SoundSectionProps) {
  const { t } = useText();
  const microphone = sound instanceof MediaStream ? sound : null;
  const heard = useSound(microphone);
  const finding = heard?.finding ?? null;
  const advice = finding?.advice ?? null;
  const grade = finding?.grade ?? null;
  useEffect(() => {
    onFinding?.(grade && { check: 'sound', grade, advice });
  }, [grade, advice, onFinding]);
  return (
    <SoundMeter
      name={t('picture.check.sound')}
      label={t('picture.sound.level')}
      loudness={microphone ? (heard?.loudness ?? -Infinity) : null}
      tone={grade === null ? 'plain' : grade === 'good' ? 'good' : 'attention'}
      text={
        typeof sound === 'string'
          ? t(`picture.sound.${sound}`)
          : grade === null
            ? t('picture.sound.say')
            : t(advice ? `picture.advice.${advice}` : 'picture.sound.good')
      }
      action={
        onAgain && typeof sound === 'string' && MAY_COME_BACK.includes(sound) ? (
          <Button onClick={onAgain}>{t('picture.again')}</Button>
        ) : null
      }
    />
  );
}
