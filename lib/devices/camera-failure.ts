/**
 * Why there is no picture or no sound: the user said no just now, or earlier; the system says no for every browser; there is no
 * device; another program holds it; it was unplugged.
 */
export type DeviceFailure =
  'refused' | 'blocked' | 'blocked-by-system' | 'none' | 'busy' | 'unplugged' | 'unknown';

/**
 * What `getUserMedia` meant. `permission` is what the browser says of this permission after it refused.
 * https://developer.mozilla.org/docs/Web/API/MediaDevices/getUserMedia#exceptions
 */
export function deviceFailure(error: unknown, permission: PermissionState): DeviceFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      // Chromium's words on macOS and Windows, where the system's privacy settings shut the camera.
      if (/by system/i.test(message)) return 'blocked-by-system';
      return permission === 'denied' ? 'blocked' : 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unknown';
  }
}

/** Programs that pass for a camera; names as they list themselves (2026-11-22). */
const VIRTUAL =
  /\bobs\b|virtual|manycam|snap camera|xsplit|droidcam|iriun|epoccam|camo\b|mmhmm|nvidia broadcast/i;

/** Whether a camera of this name is a program: its picture is what that program makes of it. */
export const isVirtualCamera = (label: string): boolean => VIRTUAL.test(label);
