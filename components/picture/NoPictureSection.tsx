import { useText } from '@/lib/i18n/use-text';
import type { DeviceFailure } from '@/lib/devices/camera-failure';
import { DevicesSection } from './DevicesSection';
import { DeviceTrouble } from './DeviceTrouble';
import css from './NoPictureSection.module.css';
import { SoundSection } from './SoundSection';

export interface NoPictureSectionProps {
  failure: DeviceFailure;
  /** The microphone may do where the camera does not. */
  sound: MediaStream | DeviceFailure;
  /** Tries both again. */
  onAgain: () => void;
}

/** Why the camera gives no picture, with another camera to choose, and the microphone as long as it is on. */
export function NoPictureSection({ failure, sound, onAgain }: NoPictureSectionProps) {
  const { t } = useText();
  const isForFirefox = failure === 'blocked' && import.meta.env.FIREFOX;
  return (
    <div class={css.without}>
      <DeviceTrouble
        text={t(isForFirefox ? 'picture.trouble.blocked.firefox' : `picture.trouble.${failure}`)}
        again={t('picture.again')}
        onAgain={onAgain}
      />
      <DevicesSection camera={null} microphone={sound instanceof MediaStream ? sound : null} />
      <SoundSection sound={sound} />
    </div>
  );
}
