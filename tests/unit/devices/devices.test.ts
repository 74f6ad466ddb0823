import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceFailure, isVirtualCamera } from '@/lib/devices/camera-failure';
import { DeviceKeeper, type Devices } from '@/lib/devices/device-keeper';

const named = (name: string, message = ''): Error => Object.assign(new Error(message), { name });

it.each([
  ['NotAllowedError', '', 'prompt', 'refused'],
  ['NotAllowedError', '', 'denied', 'blocked'],
  ['NotAllowedError', 'Permission denied by system', 'denied', 'blocked-by-system'],
  ['NotFoundError', '', 'granted', 'none'],
  ['OverconstrainedError', '', 'granted', 'none'],
  ['NotReadableError', '', 'granted', 'busy'],
  ['AbortError', '', 'granted', 'busy'],
  ['TypeError', '', 'granted', 'unknown'],
] as const)('%s "%s" with %s means %s', (name, message, permission, failure) => {
  expect(deviceFailure(named(name, message), permission)).toBe(failure);
});

it('a program that passes for a camera is known by its name', () => {
  expect(['OBS Virtual Camera', 'Snap Camera', 'ManyCam Virtual Webcam'].every(isVirtualCamera)).toBe(true);
  expect(['FaceTime HD-camera', 'Integrated Webcam (0bda:5689)', 'Robson C920'].some(isVirtualCamera)).toBe(
    false,
  );
});

describe('camera and microphone', () => {
  class FakeStream {
    readonly tracks: {
      stop: () => void;
      readyState: string;
      ended: () => void;
      addEventListener: (_: string, ended: () => void) => void;
    }[];
    constructor(kinds: readonly string[]) {
      this.tracks = kinds.map(() => {
        const track = {
          readyState: 'live',
          ended: (): void => undefined,
          stop: () => {
            track.readyState = 'ended';
          },
          addEventListener: (_: string, ended: () => void) => {
            track.ended = ended;
          },
        };
        return track;
      });
    }
    getTracks() {
      return this.tracks;
    }
    getVideoTracks() {
      return this.tracks.slice(0, 1);
    }
    getAudioTracks() {
      return this.tracks.slice(1);
    }
  }
  const getUserMedia = vi.fn<(wanted: { video?: object; audio?: object }) => Promise<unknown>>();
  let there: { deviceId: string }[];
  const permissions = { camera: 'granted', microphone: 'granted' };
  let told: Devices[];
  let keeper: DeviceKeeper;

  beforeEach(() => {
    getUserMedia.mockReset();
    there = [];
    Object.assign(permissions, { camera: 'granted', microphone: 'granted' });
    // A stream made of tracks is a stream with those tracks.
    vi.stubGlobal(
      'MediaStream',
      class {
        constructor(readonly tracks: FakeStream['tracks']) {}
        getTracks() {
          return this.tracks;
        }
      },
    );
    vi.stubGlobal('navigator', {
      mediaDevices: { getUserMedia, enumerateDevices: () => Promise.resolve(there) },
      permissions: {
        query: ({ name }: { name: 'camera' | 'microphone' }) => Promise.resolve({ state: permissions[name] }),
      },
    });
    told = [];
    keeper = new DeviceKeeper((devices) => told.push(devices));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const open = () => keeper.open({ cameraId: '', microphoneId: '' });
  const now = () => told.at(-1)!;

  it('are asked for together, and let go together', async () => {
    const stream = new FakeStream(['video', 'audio']);
    getUserMedia.mockResolvedValueOnce(stream);
    await open();
    expect(getUserMedia).toHaveBeenCalledOnce();
    expect(now().kind).toBe('open');
    keeper.close('hidden');
    expect(stream.tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
    expect(now()).toEqual({ kind: 'closed', by: 'hidden' });
  });

  it('what arrives after the page was hidden is let go', async () => {
    const stream = new FakeStream(['video', 'audio']);
    let arrive: (stream: FakeStream) => void = () => undefined;
    getUserMedia.mockReturnValueOnce(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const opening = open();
    keeper.close('hidden');
    arrive(stream);
    await opening;
    expect(stream.tracks.every(({ readyState }) => readyState === 'ended')).toBe(true);
    expect(now()).toEqual({ kind: 'closed', by: 'hidden' });
  });

  it('are the ones that were chosen; one that is no longer there is left to the browser', async () => {
    there = [{ deviceId: 'desk' }, { deviceId: 'built-in' }];
    getUserMedia.mockRejectedValueOnce(named('OverconstrainedError'));
    getUserMedia.mockResolvedValueOnce(new FakeStream(['video', 'audio']));
    await keeper.open({ cameraId: 'unplugged', microphoneId: 'desk' });
    expect(now()).toMatchObject({ kind: 'open', sound: { tracks: [{ readyState: 'live' }] } });
    const [first, second] = getUserMedia.mock.calls.map(([wanted]) => wanted);
    expect(first).toMatchObject({ video: { deviceId: { exact: 'unplugged' } } });
    expect(second?.video).not.toHaveProperty('deviceId');
    expect(second?.audio).toMatchObject({ deviceId: { exact: 'desk' } });
  });

  it('who says no to a chosen camera is not asked a second time', async () => {
    permissions.camera = 'prompt';
    getUserMedia.mockRejectedValue(named('NotAllowedError'));
    await keeper.open({ cameraId: 'desk', microphoneId: '' });
    expect(getUserMedia).toHaveBeenCalledOnce();
  });

  it('a missing microphone leaves the camera, and the other way round', async () => {
    getUserMedia.mockRejectedValueOnce(named('NotFoundError'));
    getUserMedia.mockImplementation(({ video }) =>
      video ? Promise.resolve(new FakeStream(['video'])) : Promise.reject(named('NotFoundError')),
    );
    await open();
    expect(now()).toMatchObject({ kind: 'open', sound: 'none' });
    expect(typeof (now() as { picture: unknown }).picture).toBe('object');
  });

  it('a blocked microphone is not asked for again', async () => {
    permissions.microphone = 'denied';
    getUserMedia.mockRejectedValueOnce(named('NotAllowedError'));
    getUserMedia.mockImplementation(() => Promise.resolve(new FakeStream(['video'])));
    await open();
    expect(now()).toMatchObject({ kind: 'open', sound: 'blocked' });
    expect(getUserMedia).toHaveBeenCalledTimes(2);
  });

  it('who says no is not asked a second time', async () => {
    permissions.camera = 'prompt';
    getUserMedia.mockRejectedValue(named('NotAllowedError'));
    await open();
    expect(getUserMedia).toHaveBeenCalledOnce();
    expect(now()).toEqual({ kind: 'open', picture: 'refused', sound: 'refused' });
  });

  it('a device that ends by itself was unplugged', async () => {
    const stream = new FakeStream(['video', 'audio']);
    getUserMedia.mockResolvedValueOnce(stream);
    await open();
    stream.tracks[1]!.ended();
    expect(now()).toMatchObject({ kind: 'open', sound: 'unplugged' });
  });
});
