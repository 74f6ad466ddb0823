import { expect, test } from './support/launch';
import { Options } from './support/options';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any place, ${colorScheme}, and 320 pixels are wide enough`, async ({
    bakkie,
  }) => {
    const options = await Options.open(bakkie);
    await options.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.page.setViewportSize({ width: 320, height: 700 });
    expect(await options.faults(), 'the sets').toEqual([]);

    await options.button('Set from a file').click();
    expect(await options.faults(), 'a set from a file').toEqual([]);
    await options.page.keyboard.press('Escape');

    await options.openSet('Explore a field');
    expect(await options.faults(), 'a set').toEqual([]);
    await options.button('Name and purpose').click();
    await options.question('ordinary Tuesday').click();
    await options.page.getByText('This question must be asked').click();
    await expect(options.page.getByText(/marked as must already/)).toBeVisible();
    await options.field('Time').fill('99');
    expect(await options.faults(), 'all that can be open in a set').toEqual([]);
    await options.button('Delete question').click();
    await expect(options.button('Undo')).toBeVisible();
    expect(await options.faults(), 'something to undo').toEqual([]);

    await options.goTo('Checklist');
    expect(await options.faults(), 'the checklist').toEqual([]);
    await options.goTo('Talks');
    expect(await options.faults(), 'no conversations').toEqual([]);
    await options.goTo('Settings');
    await options.page.getByText('Other', { exact: true }).click();
    expect(await options.faults(), 'the settings').toEqual([]);
  });
}

test('the language and the colours of choice are there at once', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'settings');
  await options.page.getByText('Nederlands').click();
  await expect(options.title).toHaveText('Instellingen');
  await expect(options.page.locator('html')).toHaveAttribute('lang', 'nl');
  await options.page.getByText('Donker').click();
  await expect(options.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await options.goTo('Vragen');
  await expect(options.page.getByRole('heading', { level: 2 })).toHaveText(['Nederlands', 'Engels']);
});
