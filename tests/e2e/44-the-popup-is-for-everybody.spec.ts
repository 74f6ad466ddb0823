import { expect, test } from './support/launch';
import { Popup } from './support/popup';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${colorScheme}, also at 320 pixels`, async ({ bakkie }) => {
    const popup = await Popup.open(bakkie);
    await popup.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.page.setViewportSize({ width: 320, height: 600 });
    expect(await popup.faults(), 'the empty form').toEqual([]);

    await popup.page.getByRole('radio', { name: 'Other' }).check();
    await popup.page.getByLabel('Number of minutes').fill('3');
    await popup.day.fill('2020-01-01');
    await popup.link.fill('no link');
    await popup.prepare.click();
    await expect(popup.page.getByText('This day has passed.')).toBeVisible();
    expect(await popup.faults(), 'the form with all its problems').toEqual([]);

    await popup.day.fill('');
    await popup.length(25).check();
    await popup.link.fill('');
    await popup.plan('Marloes');
    await popup.tick('Soft light on your face');
    await expect(popup.item('Soft light on your face')).toBeChecked();
    expect(await popup.faults(), 'planned').toEqual([]);

    await popup.choose('New talk');
    await popup.plan('Karim', { link: 'zoom.us/j/812' });
    expect(await popup.faults(), 'several planned').toEqual([]);

    await popup.choose('Call it off');
    await expect(popup.page.getByText('The talk with Karim is off.')).toBeVisible();
    expect(await popup.faults(), 'called off').toEqual([]);

    await popup.page.getByRole('button', { name: 'Start now' }).click();
    await expect(popup.page.getByRole('timer')).toBeVisible();
    expect(await popup.faults(), 'running').toEqual([]);
  });
}
