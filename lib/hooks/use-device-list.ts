import { useEffect, useState } from 'preact/hooks';

/**
 * The cameras and microphones there are, kept up to date. They have an id only once the user has allowed their use, and in some browsers
 * a name only while one is used: `isUsed` says that one is.
 */
export function useDeviceList(isUsed: boolean): readonly MediaDeviceInfo[] {
  const [list, setList] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    const look = (): void => void navigator.mediaDevices.enumerateDevices().then(setList);
    look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => {
      navigator.mediaDevices.removeEventListener('devicechange', look);
    };
  }, [isUsed]);
  return list;
}
