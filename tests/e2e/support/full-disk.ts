import type { Bakkie } from './bakkie';
import type { PanelPage } from './panel-page';

/** From here on pages have a disk that can be full: a browser then refuses what is put into the database. */
export async function playFullDisk(
  bakkie: Bakkie,
): Promise<(isFull: boolean, panel: PanelPage) => Promise<void>> {
  await bakkie.context.addInitScript(() => {
    const store = IDBObjectStore.prototype;
    const put = Reflect.get(store, 'put') as (this: IDBObjectStore, ...row: unknown[]) => IDBRequest;
    Object.assign(store, {
      put(this: IDBObjectStore, ...row: unknown[]) {
        // Outlives the page, as a disk does.
        if (localStorage.getItem('played-disk') === 'full')
          throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, row);
      },
    });
  });
  return (isFull, panel) =>
    panel.page.evaluate((isFull) => {
      localStorage.setItem('played-disk', isFull ? 'full' : 'free');
    }, isFull);
}
