import { useEffect, useRef, useState } from 'preact/hooks';
import { DeviceKeeper, type Devices } from '@/lib/devices/device-keeper';
import { permissionFor, type DeviceChoice } from '@/lib/devices/open-devices';

/** How far the user is on the way into a call in another tab. */
export type WayIn = 'away' | 'lobby' | 'in-call';

/**
 * Camera and microphone, from the moment the user has said yes until the page is hidden or left, or a call begins in another tab. They
 * come back with the page, but never by themselves beside a call. `open` is for the user who wants them anyway.
 */
export function useDevices(choice: DeviceChoice, wayIn: WayIn): { devices: Devices; open: () => void } {
  const [devices, setDevices] = useState<Devices>({ kind: 'looking' });
  const keeper = useRef<DeviceKeeper | null>(null);
  const wishes = useRef({ choice, wayIn });
  wishes.current.choice = choice;

  const open = (): void => void keeper.current?.open(wishes.current.choice);

  useEffect(() => {
    const own = new DeviceKeeper(setDevices);
    const isHidden = (): boolean => document.visibilityState === 'hidden';
    const atFirst = own.devices;
    keeper.current = own;
    const openOwn = (): void => void own.open(wishes.current.choice);
    if (wishes.current.wayIn === 'in-call') own.close('meeting');
    else {
      void permissionFor('camera').then((state) => {
        if (own.devices !== atFirst) return;
        if (state === 'prompt') own.wait();
        // A page may begin out of sight: opened beside another, or with all the tabs of yesterday.
        else if (isHidden()) own.close('hidden');
        else openOwn();
      });
    }
    const look = (): void => {
      const now = own.devices;
      const isOn = now !== atFirst && (now.kind === 'looking' || now.kind === 'open');
      if (isHidden() && isOn) own.close('hidden');
      const mayComeBack = now.kind === 'closed' && now.by === 'hidden' && wishes.current.wayIn === 'away';
      if (!isHidden() && mayComeBack) openOwn();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      own.close('hidden');
    };
  }, []);

  const { cameraId, microphoneId } = choice;
  useEffect(() => {
    if (keeper.current?.devices.kind === 'open') void keeper.current.open({ cameraId, microphoneId });
  }, [cameraId, microphoneId]);

  useEffect(() => {
    const isNews = wayIn !== wishes.current.wayIn;
    wishes.current.wayIn = wayIn;
    if (isNews && wayIn !== 'away') keeper.current?.close('meeting');
  }, [wayIn]);

  return { devices, open };
}
