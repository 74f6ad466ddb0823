/** What was recorded. */
export interface Recording {
  /** An address in this page's memory. */
  readonly address: string;
  /** The microphone could be had. */
  readonly hasSound: boolean;
}

export interface TestCall {
  /** Null when it was thrown away before its end. Rejects where recording fails. */
  readonly recorded: Promise<Recording | null>;
  /** Ends before its time. */
  readonly stop: () => void;
  /** Forgets it, whether it runs or is done. */
  readonly discard: () => void;
}

const SECONDS = 10;

/**
 * Records ten seconds of this picture and of this microphone as a call hears it: with the browser's own noise and echo treatment. In memory;
 * nothing is written anywhere. `onLeft` gets the seconds that are left, at once and each second.
 */
export function recordTestCall(
  picture: MediaStream,
  microphoneId: string,
  onLeft: (seconds: number) => void,
): TestCall {
  let isDiscarded = false;
  let address: string | null = null;
  let recorder: MediaRecorder | null = null;
  const stop = (): void => {
    if (recorder?.state === 'recording') recorder.stop();
  };

  const record = async (): Promise<Recording | null> => {
    onLeft(SECONDS);
    const sound = await navigator.mediaDevices
      .getUserMedia({ audio: microphoneId === '' ? true : { deviceId: { exact: microphoneId } } })
      // Without the microphone there is still a picture to record; that the sound is missing is told.
      .catch(() => null);
    const tracks = [...picture.getVideoTracks(), ...(sound?.getAudioTracks() ?? [])];
    const parts: Blob[] = [];
    let left = SECONDS;
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) stop();
      else onLeft(left);
    }, 1000);
    try {
      if (isDiscarded) return null;
      recorder = new MediaRecorder(new MediaStream(tracks));
      await new Promise<void>((resolve, reject) => {
        if (recorder === null) return;
        recorder.ondataavailable = ({ data }) => parts.push(data);
        recorder.onstop = () => {
          resolve();
        };
        recorder.onerror = () => {
          reject(new Error('The recorder gave up.'));
        };
        recorder.start();
      });
    } finally {
      clearInterval(timer);
      for (const track of sound?.getTracks() ?? []) track.stop();
    }
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it may have been thrown away while it ran
    if (isDiscarded) return null;
    address = URL.createObjectURL(new Blob(parts, { type: recorder.mimeType }));
    return { address, hasSound: sound !== null };
  };

  return {
    recorded: record(),
    stop,
    discard: () => {
      isDiscarded = true;
      stop();
      if (address !== null) URL.revokeObjectURL(address);
    },
  };
}
