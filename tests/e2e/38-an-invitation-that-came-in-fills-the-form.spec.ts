import { anIcs } from '../fixtures/ics';
import { ZOOM_LINK } from '../fixtures/invitations';
import { expect, test } from './support/launch';
import { Popup } from './support/popup';

const INVITATION = `Karim Bouzidi nodigt u uit voor een geplande Zoom-vergadering.

Onderwerp: Kennismaken
Tijd: 10 december 2036 14:00 - 14:45

Deelnemen aan Zoom-vergadering
${ZOOM_LINK}`;

test('pasted, it is shown and can be undone, and is kept when the user says so', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.pasteForLink(INVITATION);
  await expect(popup.name).toHaveValue('Karim Bouzidi');
  await expect(popup.day).toHaveValue('2036-12-10');
  await expect(popup.time).toHaveValue('14:00');
  await expect(popup.length(45)).toBeChecked();
  await expect(popup.link).toHaveValue(ZOOM_LINK);
  await expect(popup.page.getByText('Topic: Kennismaken')).toBeVisible();
  expect(await popup.faults()).toEqual([]);

  await popup.page.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.name).toHaveValue('');
  await expect(popup.day).toHaveValue('');
  await popup.pasteForLink(INVITATION);
  await expect(popup.name).toHaveValue('Karim Bouzidi');
  await popup.prepare.click();
  await expect(popup.join).toBeVisible();
});

test('as a calendar file, read without a request', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.chooseCalendarFile(
    anIcs([
      [
        'UID:1',
        'DTSTART:20361210T140000',
        'DURATION:PT20M',
        'SUMMARY:Gesprek met Ingrid',
        `URL:${ZOOM_LINK}`,
      ],
    ]),
  );
  await expect(popup.name).toHaveValue('Ingrid');
  await expect(popup.day).toHaveValue('2036-12-10');
  await expect(popup.time).toHaveValue('14:00');
  await expect(popup.length(20)).toBeChecked();
});

test('moved, it moves what was planned rather than make a second one; called off, it asks first', async ({
  bakkie,
}) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Karim', { link: `${ZOOM_LINK}?pwd=old` });
  await popup.choose('New talk');
  await popup.pasteForLink(INVITATION);
  await expect(popup.page.getByText('You have planned this talk already: Karim.')).toBeVisible();
  expect(await popup.faults()).toEqual([]);
  await popup.page.getByRole('button', { name: 'Move it to Wed 10 Dec, 14:00' }).click();
  await expect(popup.title).toHaveText('Wed 10 Dec, 14:00');
  await expect(popup.page.getByText('Other talks')).toBeHidden();

  await popup.choose('New talk');
  await popup.pasteForLink(`Geannuleerd: Kennismaken\n${INVITATION}`);
  await expect(popup.page.getByText(/You still have this talk planned: Karim/)).toBeVisible();
  await popup.page.getByRole('button', { name: 'Call it off' }).click();
  await expect(popup.page.getByText('The talk with Karim is off.')).toBeVisible();
});
