import { letGo, openDevices, type DeviceChoice, type OpenedDevices } from './open-devices';

/** Why camera and microphone were let go: the page cannot be seen, or a call needs them. */
export type ClosedBy = 'hidden' | 'meeting';

export type Devices =
  | { readonly kind: 'looking' }
  /** The browser is going to ask the user: to be said first why. */
  | { readonly kind: 'unasked' }
  | ({ readonly kind: 'open' } & OpenedDevices)
  | { readonly kind: 'closed'; readonly by: ClosedBy };

/** Holds camera and microphone and lets them go; tells each change. Only the last wish counts. */
export class DeviceKeeper {
  readonly #onChange: (devices: Devices) => void;
  #devices: Devices = { kind: 'looking' };
  #wish = 0;

  constructor(onChange: (devices: Devices) => void) {
    this.#onChange = onChange;
  }

  get devices(): Devices {
    return this.#devices;
  }

  wait(): void {
    this.#become({ kind: 'unasked' });
  }

  async open(choice: DeviceChoice): Promise<void> {
    this.#become({ kind: 'looking' });
    const mine = this.#wish;
    const opened = await openDevices(choice);
    if (mine !== this.#wish) {
      letGo(opened.picture);
      letGo(opened.sound);
      return;
    }
    this.#devices = { kind: 'open', ...opened };
    this.#onChange(this.#devices);
    this.#watchEnd('picture', opened.picture);
    this.#watchEnd('sound', opened.sound);
  }

  /** Lets both go at once; also what is still being opened. */
  close(by: ClosedBy): void {
    this.#become({ kind: 'closed', by });
  }

  #become(devices: Devices): void {
    this.#wish += 1;
    if (this.#devices.kind === 'open') {
      letGo(this.#devices.picture);
      letGo(this.#devices.sound);
    }
    this.#devices = devices;
    this.#onChange(devices);
  }

  /** A device that ends by itself was unplugged, or taken by the system. */
  #watchEnd(which: keyof OpenedDevices, stream: OpenedDevices['picture']): void {
    if (!(stream instanceof MediaStream)) return;
    stream.getTracks()[0]?.addEventListener('ended', () => {
      if (this.#devices.kind !== 'open' || this.#devices[which] !== stream) return;
      this.#devices = { ...this.#devices, [which]: 'unplugged' };
      this.#onChange(this.#devices);
    });
  }
}
