import { useEffect, useState } from 'preact/hooks';

/** The cameras and microphones there are, kept up to date. They have names only once the user has allowed their use. */
export function useDeviceList(isAllowed: boolean): readonly MediaDeviceInfo[] {
  const [list, setList] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    if (!isAllowed) return;
    const look = (): void => void navigator.mediaDevices.enumerateDevices().then(setList);
    look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => {
      navigator.mediaDevices.removeEventListener('devicechange', look);
    };
  }, [isAllowed]);
  return list;
}
