import type { Page } from 'playwright';

interface DeveloperPrivate {
  reload: (id: string, how: object) => Promise<void>;
  updateProfileConfiguration: (how: object) => Promise<void>;
}

/** A browser that is not set to develop leaves an unpacked extension off once it was reloaded. On the page `chrome://extensions`. */
export async function allowReloads(extensions: Page): Promise<void> {
  await extensions.evaluate(() =>
    (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateProfileConfiguration(
      {
        inDeveloperMode: true,
      },
    ),
  );
}

/** By the browser's own page: an extension that reloads itself again and again is switched off. */
export async function reloadExtension(extensions: Page, id: string): Promise<void> {
  await extensions.evaluate(
    (id) =>
      (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.reload(id, {
        failQuietly: true,
      }),
    id,
  );
}

/** As the user does with the switch on the extension's card. On the page `chrome://extensions`. */
export async function switchExtension(extensions: Page, id: string, isOn: boolean): Promise<void> {
  await extensions.evaluate(([id, isOn]) => chrome.management.setEnabled(id, isOn), [id, isOn] as const);
}
