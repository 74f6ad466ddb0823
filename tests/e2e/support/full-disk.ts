import type { Bakkie } from './bakkie';
import type { PanelPage } from './panel-page';

/** From here on pages have a disk that can be full: a browser then refuses whatever would be stored, wherever. */
export async function playFullDisk(
  bakkie: Bakkie,
): Promise<(isFull: boolean, panel: PanelPage) => Promise<void>> {
  await bakkie.context.addInitScript(() => {
    // Outlives the page, as a disk does.
    const OWN = 'played-disk';
    const refuseIfFull = (): void => {
      if (localStorage.getItem(OWN) === 'full') throw new DOMException('no room', 'QuotaExceededError');
    };
    const store = IDBObjectStore.prototype;
    const put = Reflect.get(store, 'put') as (this: IDBObjectStore, ...row: unknown[]) => IDBRequest;
    const storage = Storage.prototype;
    const setItem = Reflect.get<Storage, 'setItem'>(storage, 'setItem');
    const file = FileSystemFileHandle.prototype;
    const createWritable = Reflect.get(file, 'createWritable') as () => Promise<unknown>;
    Object.assign(store, {
      put(this: IDBObjectStore, ...row: unknown[]) {
        refuseIfFull();
        return put.apply(this, row);
      },
    });
    Object.assign(storage, {
      setItem(this: Storage, key: string, value: string) {
        if (key !== OWN) refuseIfFull();
        setItem.call(this, key, value);
      },
    });
    Object.assign(file, {
      async createWritable(this: FileSystemFileHandle) {
        refuseIfFull();
        return createWritable.call(this);
      },
    });
  });
  return (isFull, panel) =>
    panel.page.evaluate((isFull) => {
      localStorage.setItem('played-disk', isFull ? 'full' : 'free');
    }, isFull);
}

/** The same by the browser's own quota: it says that nothing is left for Bakkie. */
export async function playReachedQuota(bakkie: Bakkie): Promise<(isFull: boolean) => Promise<void>> {
  const origin = `chrome-extension://${bakkie.extensionId}`;
  const browser = await bakkie.context.newCDPSession(bakkie.page);
  return async (isFull) => {
    const { usage } = await browser.send('Storage.getUsageAndQuota', { origin });
    await browser.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(isFull && { quotaSize: Math.max(usage, 1) }),
    });
  };
}
