import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JSHandle, Locator, Page } from 'playwright';
import { wav, y4m } from '../../fixtures/pictures/fake-devices';
import { SCENES, type Scene } from '../../fixtures/pictures/scenes';
import { SOUNDS, type Sound } from '../../fixtures/pictures/sounds';
import type { Bakkie } from './bakkie';
import { test as base } from './launch';

const ANSWERS = {
  'said yes earlier': '--use-fake-ui-for-media-stream',
  'said no earlier': '--use-fake-ui-for-media-stream=deny',
  'says yes': '--auto-accept-camera-and-microphone-capture',
  'says no': '--deny-permission-prompts',
};

interface Options {
  /** What the fake camera shows. */
  scene: Scene;
  sound: Sound;
  /** With two of them both show the browser's own test picture instead of the scene. */
  cameras: 1 | 2;
  /** What the user says, or said, to the browser's question for camera and microphone. */
  answer: keyof typeof ANSWERS;
}

/** A browser with a fake camera and a fake microphone. */
export const test = base.extend<Options>({
  scene: ['good', { option: true }],
  sound: ['speech', { option: true }],
  cameras: [1, { option: true }],
  answer: ['said yes earlier', { option: true }],

  browserArgs: async ({ scene, sound, cameras, answer }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bakkie-camera-'));
    const [camera, microphone] = [path.join(folder, 'camera.y4m'), path.join(folder, 'microphone.wav')];
    await writeFile(camera, y4m(SCENES[scene]()));
    await writeFile(microphone, wav(SOUNDS[sound]));
    await use([
      ANSWERS[answer],
      `--use-fake-device-for-media-stream=device-count=${String(cameras)}`,
      ...(cameras === 1 ? [`--use-file-for-fake-video-capture=${camera}`] : []),
      `--use-file-for-fake-audio-capture=${microphone}`,
    ]);
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect } from './launch';

/** The picture check as a person meets it. */
export class PicturePage {
  /** What the browser complained of, the content security policy among it. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.complaints.push(message));
  }

  static async open(bakkie: Bakkie, query = ''): Promise<PicturePage> {
    const picture = new PicturePage(await bakkie.context.newPage());
    await picture.page.goto(`chrome-extension://${bakkie.extensionId}/picture.html${query}`);
    return picture;
  }

  /** The browser says no, in the words of this error, as often as this; then it is as it was. */
  async meets(error: 'NotReadableError' | 'NotAllowedError', times: number): Promise<void> {
    await this.page.addInitScript(
      ({ name, count }) => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        let left = count;
        navigator.mediaDevices.getUserMedia = (wanted) => {
          left -= 1;
          return left < 0 ? ask(wanted) : Promise.reject(new DOMException('', name));
        };
      },
      { name: error, count: times },
    );
    await this.page.reload();
  }

  /** Another program holds the microphone, for as many questions as this. */
  async hasMicrophoneBusy(times: number): Promise<void> {
    await this.page.addInitScript((count) => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      let left = count;
      navigator.mediaDevices.getUserMedia = (wanted) => {
        if (wanted?.audio) left -= 1;
        return wanted?.audio && left >= 0
          ? Promise.reject(new DOMException('', 'NotReadableError'))
          : ask(wanted);
      };
    }, times);
    await this.page.reload();
  }

  /** Another program holds the camera that the browser takes by itself; any that is chosen is free. */
  async hasFirstCameraBusy(): Promise<void> {
    await this.page.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (wanted) => {
        const isFree = !wanted?.video || (typeof wanted.video === 'object' && wanted.video.deviceId);
        return isFree ? ask(wanted) : Promise.reject(new DOMException('', 'NotReadableError'));
      };
    });
    await this.page.reload();
  }

  /** As when another tab comes before it: the browser of these tests shows every tab, so it is told to the page. */
  async goesOutOfSight(isOut: boolean): Promise<void> {
    await this.page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isOut ? 'hidden' : 'visible',
    );
  }

  /** Loads the page again. Answers how to ask for the state of everything that listened to the microphone since. */
  async followsListeners(): Promise<() => Promise<AudioContextState[]>> {
    await this.page.addInitScript(() => {
      const opened: AudioContext[] = [];
      const Real = AudioContext;
      Object.assign(window, {
        opened,
        AudioContext: class extends Real {
          constructor(options?: AudioContextOptions) {
            super(options);
            opened.push(this);
          }
        },
      });
    });
    await this.page.reload();
    return () =>
      this.page.evaluate(() =>
        (window as unknown as { opened: AudioContext[] }).opened.map(({ state }) => state),
      );
  }

  /** The half of what is on the screen here that is the darker one. */
  async darkerHalfOf(shown: Locator): Promise<'left' | 'right'> {
    const picture = (await shown.screenshot()).toString('base64');
    return this.page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(2, 1).getContext('2d')!;
      canvas.imageSmoothingQuality = 'high';
      canvas.drawImage(image, 0, 0, 2, 1);
      const [left = 0, , , , right = 0] = canvas.getImageData(0, 0, 2, 1).data;
      return left < right ? 'left' : 'right';
    }, picture);
  }

  says(sentence: string | RegExp) {
    return this.page.getByText(sentence);
  }

  get title() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** One of the two lists to choose a device from. */
  choice(of: 'Camera' | 'Microphone') {
    return this.page.getByRole('combobox', { name: of });
  }

  button(name: string) {
    return this.page.getByRole('button', { name });
  }

  /** The track of the microphone that is opened next; none until then. */
  nextMicrophone(): Promise<JSHandle<{ track: MediaStreamTrack | null }>> {
    return this.page.evaluateHandle(() => {
      const opened: { track: MediaStreamTrack | null } = { track: null };
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const stream = await ask(wanted);
        opened.track = stream.getAudioTracks()[0] ?? null;
        return stream;
      };
      return opened;
    });
  }

  /** The camera's track, to ask later whether it was let go. */
  async track(): Promise<JSHandle<MediaStreamTrack>> {
    // Between two cameras the picture has none.
    return (await this.page.waitForFunction(() => {
      const stream = document.querySelector('video')?.srcObject as MediaStream | null | undefined;
      return stream?.getVideoTracks()[0];
    })) as JSHandle<MediaStreamTrack>;
  }
}
