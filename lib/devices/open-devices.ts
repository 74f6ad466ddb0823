import { deviceFailure, type DeviceFailure } from './camera-failure';

/** A camera and a microphone as they could be had: each a stream, or why not. */
export interface OpenedDevices {
  readonly picture: MediaStream | DeviceFailure;
  readonly sound: MediaStream | DeviceFailure;
}

/** Which devices the user chose; an empty id leaves it to the browser, and so does one that is not there. */
export interface DeviceChoice {
  readonly cameraId: string;
  readonly microphoneId: string;
}

/** Chromium takes a device that is merely wished for (`ideal`) as no wish at all: seen 2026-11-22. */
const only = (deviceId: string): MediaTrackConstraints =>
  deviceId === '' ? {} : { deviceId: { exact: deviceId } };

/** The size that sharpness was tried at; a call seldom sends more. */
const pictureOf = (cameraId: string): MediaTrackConstraints => ({
  width: { ideal: 640 },
  height: { ideal: 360 },
  ...only(cameraId),
});

/** As the microphone hears it: what the browser makes better would hide what is wrong. */
const soundOf = (microphoneId: string): MediaTrackConstraints => ({
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
  ...only(microphoneId),
});

/**
 * Asks for both at once, so that the user is asked once; then, when that fails, for each alone, unless the user has just said no.
 * Never rejects.
 */
export async function openDevices(choice: DeviceChoice): Promise<OpenedDevices> {
  const video = pictureOf(choice.cameraId);
  const audio = soundOf(choice.microphoneId);
  try {
    const both = await navigator.mediaDevices.getUserMedia({ video, audio });
    return { picture: new MediaStream(both.getVideoTracks()), sound: new MediaStream(both.getAudioTracks()) };
  } catch (error) {
    const isGone = error instanceof Error && error.name === 'OverconstrainedError';
    const left = isGone ? await stillThere(choice) : choice;
    if (left !== choice) return openDevices(left);
    const [camera, microphone] = await Promise.all([permissionFor('camera'), permissionFor('microphone')]);
    const mayAskAgain = camera === 'granted' || deviceFailure(error, camera) !== 'refused';
    return {
      picture:
        camera === 'denied' || !mayAskAgain
          ? deviceFailure(error, camera)
          : await openOne({ video }, 'camera'),
      sound:
        microphone === 'denied' || !mayAskAgain
          ? deviceFailure(error, microphone)
          : await openOne({ audio }, 'microphone'),
    };
  }
}

/** The choice without what was unplugged or may not be known: the same object when nothing is missing. */
async function stillThere(choice: DeviceChoice): Promise<DeviceChoice> {
  const ids = (await navigator.mediaDevices.enumerateDevices()).map(({ deviceId }) => deviceId);
  const isThere = (id: string): boolean => id === '' || ids.includes(id);
  const { cameraId, microphoneId } = choice;
  if (isThere(cameraId) && isThere(microphoneId)) return choice;
  return {
    cameraId: isThere(cameraId) ? cameraId : '',
    microphoneId: isThere(microphoneId) ? microphoneId : '',
  };
}

async function openOne(
  constraints: MediaStreamConstraints,
  name: DeviceName,
): Promise<MediaStream | DeviceFailure> {
  try {
    return await navigator.mediaDevices.getUserMedia(constraints);
  } catch (error) {
    return deviceFailure(error, await permissionFor(name));
  }
}

type DeviceName = 'camera' | 'microphone';

/** What the user decided earlier; `prompt` where the browser does not tell. */
export async function permissionFor(name: DeviceName): Promise<PermissionState> {
  try {
    return (await navigator.permissions.query({ name })).state;
  } catch {
    // A browser that does not know this name asks when it is used.
    return 'prompt';
  }
}

/** Lets a device go: its lamp goes out and other programs can have it. */
export function letGo(stream: MediaStream | DeviceFailure | null): void {
  if (stream instanceof MediaStream) for (const track of stream.getTracks()) track.stop();
}
