import axe from 'axe-core';
import { expect, PicturePage, test } from './support/picture-page';

for (const language of ['en-US', 'nl-NL'] as const) {
  test.describe(() => {
    test.use({ language, scene: 'a heap of things behind', sound: 'soft speech' });

    test(`narrow or wide, light or dark, nothing is in anybody's way: ${language}`, async ({ bakkie }) => {
      const picture = await PicturePage.open(bakkie);
      const { page } = picture;
      const [busy, take, soft] =
        language === 'nl-NL'
          ? ['Het is druk achter je.', 'Maak een foto', 'Je klinkt zacht.']
          : ['It is busy behind you.', 'Take a picture', 'You are hard to hear.'];
      await expect(picture.says(busy)).toBeVisible();
      await expect(picture.says(soft).first()).toBeVisible();
      await picture.button(take).click();
      for (const width of [360, 1200]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await page.evaluate(axe.source);
          const found = await page.evaluate(async () => {
            const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          });
          expect(found).toEqual([]);
        }
      }
    });
  });
}
