import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addPerson } from '@/lib/db/people';
import { aPerson, idOf } from '../../fixtures/records';
import { openOptions, optionsPageAfterEach } from '../options/options-page';
import { violationsIn } from '../ui/axe';

optionsPageAfterEach();

/** The dialog that says what will go. */
async function asked() {
  await openOptions(`#/people/${idOf(5)}`, { language: 'en' });
  fireEvent.click(await screen.findByRole('button', { name: 'Erase Karim Bouzidi everywhere' }));
  return within(screen.getByRole('dialog'));
}

test('what stays is said too: a name in texts that may be somebody else’s', async () => {
  await addPerson(aPerson({ id: idOf(5), name: 'Karim Bouzidi' }));
  await addPerson(aPerson({ id: idOf(6), name: 'Karim Bouzidi' }));
  await addPerson(
    aPerson({ id: idOf(7), name: 'Petra Smit', viaWhom: 'Karim Bouzidi', viaPersonId: idOf(5) }),
  );
  const dialog = await asked();
  expect(await dialog.findByText(/^Somebody else has the same name/)).toBeTruthy();
  expect(dialog.getByText(/^the name in 1 other place/)).toBeTruthy();
  expect(await violationsIn(document.body)).toEqual([]);
});

test('of whom nothing else is kept, only the person is said to go', async () => {
  await addPerson(aPerson({ id: idOf(5), name: 'Karim Bouzidi' }));
  const dialog = await asked();
  expect(
    await dialog.findByText('Only the person goes. You wrote down nothing else about them.'),
  ).toBeTruthy();
  expect(dialog.queryByText(/^This goes/)).toBeNull();
  expect(dialog.queryByRole('list')).toBeNull();
});
