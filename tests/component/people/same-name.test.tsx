import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addPerson, listPeople } from '@/lib/db/people';
import { aPerson, idOf } from '../../fixtures/records';
import { button, field, follow, openOptions, optionsPageAfterEach } from '../options/options-page';
import { violationsIn } from '../ui/axe';

optionsPageAfterEach();

const type = async (name: string) => {
  fireEvent.input(await screen.findByLabelText('Add somebody'), { target: { value: name } });
};

test('whoever has the typed name already can be opened instead, or be the first of two', async () => {
  await addPerson(aPerson({ id: idOf(5), name: 'Karim Bouzidi' }));
  const container = await openOptions('#/people', { language: 'en' });
  await type('Karim');
  expect(screen.queryByText(/has this name already/)).toBeNull();
  await type(' karim bouzidi ');
  const said = screen.getByText('Somebody has this name already.', { exact: false });
  expect(said.getAttribute('role')).toBe('status');
  expect(await violationsIn(container)).toEqual([]);

  const there = screen.getByRole('link', { name: 'Open Karim Bouzidi' });
  fireEvent.click(there);
  await follow(there);
  await screen.findByRole('heading', { level: 1, name: 'Karim Bouzidi' });
  expect(await listPeople()).toHaveLength(1);
});

test('a second one with the same name can be added all the same', async () => {
  await addPerson(aPerson({ id: idOf(5), name: 'Karim Bouzidi' }));
  await openOptions('#/people', { language: 'en' });
  await type('Karim Bouzidi');
  expect(button('Add anyway')).toBeDefined();
  fireEvent.submit(field('Add somebody').closest('form')!);
  await waitFor(async () => {
    expect(await listPeople()).toHaveLength(2);
  });
});

test.each(['Karim  Bouzidi', '  karim   BOUZIDI '])(
  '%j is that name too, and Enter does not add it',
  async (name) => {
    await addPerson(aPerson({ id: idOf(5), name: 'Karim Bouzidi' }));
    await openOptions('#/people', { language: 'en' });
    await type(name);
    const wasLeftAlone = fireEvent.keyDown(field('Add somebody'), { key: 'Enter' });
    expect(wasLeftAlone).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Open Karim Bouzidi' }));
  },
);

test('a name is kept with single spaces', async () => {
  await openOptions('#/people', { language: 'en' });
  await type('  Karim   Bouzidi ');
  fireEvent.submit(field('Add somebody').closest('form')!);
  await waitFor(async () => {
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Karim Bouzidi']);
  });
});
