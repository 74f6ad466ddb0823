import { useDeviceList } from '@/lib/hooks/use-device-list';
import { useSettingsEditor } from '@/lib/hooks/use-settings-editor';
import { useText } from '@/lib/i18n/use-text';
import { DeviceFields, type Device } from './DeviceFields';

/** The choice of camera and microphone, where there is one; it is remembered. */
export function DevicesSection({
  camera,
  microphone,
}: {
  /** The ones in use; null where none is. */
  camera: MediaStream | null;
  microphone: MediaStream | null;
}) {
  const { t } = useText();
  const { settings, change } = useSettingsEditor();
  const list = useDeviceList(camera !== null || microphone !== null);
  const devices = (kind: MediaDeviceKind, nameOf: (number: number) => string): Device[] =>
    list
      .filter((device) => device.kind === kind && device.deviceId !== '')
      .map(({ deviceId, label }, index) => ({
        id: deviceId,
        name: label === '' ? nameOf(index + 1) : label,
      }));

  return (
    <DeviceFields
      fields={[
        {
          label: t('picture.camera'),
          devices: devices('videoinput', (number) => t('picture.cameraNumber', { number })),
          chosenId: idOf(camera) ?? settings?.cameraId ?? '',
          onChoose: (cameraId: string) => {
            change({ cameraId });
          },
        },
        {
          label: t('picture.microphone'),
          devices: devices('audioinput', (number) => t('picture.microphoneNumber', { number })),
          chosenId: idOf(microphone) ?? settings?.microphoneId ?? '',
          onChoose: (microphoneId: string) => {
            change({ microphoneId });
          },
        },
      ].filter((field) => field.devices.length > 0)}
    />
  );
}

const idOf = (stream: MediaStream | null): string | undefined =>
  stream?.getTracks()[0]?.getSettings().deviceId;
