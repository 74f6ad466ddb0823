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

/** The size that sharpness was tried at; a call seldom sends more. */
const pictureOf = (cameraId: string): MediaTrackConstraints => ({
  width: { ideal: 640 },
  height: { ideal: 360 },
  ...(cameraId !== '' && { deviceId: { ideal: cameraId } }),
});

/** As the microphone hears it: what the browser makes better would hide what is wrong. */
const soundOf = (microphoneId: string): MediaTrackConstraints => ({
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
  ...(microphoneId !== '' && { deviceId: { ideal: microphoneId } }),
});

/**
 * Asks for both at once, so that the user is asked once; then, when that fails, for each alone, unless the user has just said no.
 * Never rejects.
 */
export async function openDevices({ cameraId, microphoneId }: DeviceChoice): Promise<OpenedDevices> {
  const video = pictureOf(cameraId);
  const audio = soundOf(microphoneId);
  try {
    const both = await navigator.mediaDevices.getUserMedia({ video, audio });
    return { picture: new MediaStream(both.getVideoTracks()), sound: new MediaStream(both.getAudioTracks()) };
  } catch (error) {
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
