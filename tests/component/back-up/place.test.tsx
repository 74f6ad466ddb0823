import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPassphrase, makeBackUp, makeBackUpFile, setPassphrase } from '@/lib/actions/back-up';
import { keepCopy, listCopies } from '@/lib/db/copies';
import { addPerson, changePerson, deletePerson, listPeople } from '@/lib/db/people';
import { asInstant } from '@/lib/domain/time';
import { backUpFile } from '@/lib/export/back-up-file';
import { MARK } from '../../fixtures/back-up-files';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { playFileSystem } from '../../fixtures/file-system';
import { useRealLocks } from '../../fixtures/locks';
import { aPerson, at, idOf } from '../../fixtures/records';
import { button, field, openOptions, optionsPageAfterEach } from '../options/options-page';
import { violationsIn } from '../ui/axe';

optionsPageAfterEach();
emptyDatabaseAfterEach();
playFileSystem();
useRealLocks();
beforeEach(async () => {
  fakeBrowser.reset();
  await setPassphrase('');
});

const open = async (): Promise<Element> => {
  const page = await openOptions('#/back-up');
  await screen.findByRole('button', { name: 'Vraag de browser' });
  await screen.findByRole('button', { name: 'Wachtwoordzin instellen' });
  await screen.findByText('Bekijk en kopieer de gegevens');
  return page;
};
/** Making a key of a passphrase takes long on purpose, and longer on a busy machine. */
const SLOWLY = [{}, { timeout: 20_000 }] as const;

const choose = (text: string): void => {
  const file = new File([text], 'bakkie.json', { type: 'application/json' });
  const chooser = document.querySelector('input[type=file]');
  Object.defineProperty(chooser, 'files', { configurable: true, value: [file] });
  fireEvent.change(chooser!);
};

test('everybody can use it', async () => {
  const page = await open();
  expect(await violationsIn(page)).toEqual([]);
  fireEvent.click(button('Wachtwoordzin instellen'));
  expect(await violationsIn(page)).toEqual([]);
  fireEvent.click(button('Alles wissen…'));
  expect(await violationsIn(page)).toEqual([]);
});

test('a back-up is offered as a download, and is the last one from then on', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:back-up';
  });
  await addPerson(aPerson());
  await open();
  expect(screen.getByText('Je hebt nog geen back-up buiten deze browser.')).toBeTruthy();
  fireEvent.click(button('Back-up maken'));
  expect(await screen.findByText(/^Je laatste back-up is van/)).toBeTruthy();
  expect(await files[0]?.text()).toContain('Ingrid');
});

describe('a passphrase', () => {
  const type = (once: string, again = once): void => {
    fireEvent.input(field('Wachtwoordzin'), { target: { value: once } });
    fireEvent.input(field('Nog een keer'), { target: { value: again } });
    fireEvent.submit(field('Wachtwoordzin').form!);
  };

  test.each([
    ['too short', ['kort'], 'Deze is te kort.'],
    [
      'typed otherwise the second time',
      ['het paard eet geen sla', 'het paard eet sla'],
      /iets anders dan hierboven/,
    ],
  ] as const)('%s is not taken', async (_, [once, again], says) => {
    await open();
    fireEvent.click(button('Wachtwoordzin instellen'));
    type(once, again);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(await hasPassphrase()).toBe(false);
  });

  test('locks back-ups from then on, and can be taken off', { timeout: 60_000 }, async () => {
    await open();
    fireEvent.click(button('Wachtwoordzin instellen'));
    expect(document.activeElement).toBe(field('Wachtwoordzin'));
    type('het paard eet geen sla');
    expect(
      await screen.findByText('Nieuwe back-ups gaan op slot met je wachtwoordzin.', ...SLOWLY),
    ).toBeTruthy();
    expect(document.activeElement).toBe(button('Andere wachtwoordzin'));
    fireEvent.click(button('Wachtwoordzin weghalen'));
    expect(await screen.findByText('Wie het bestand heeft, kan je back-up lezen.')).toBeTruthy();
  });
});

describe('a chosen file', () => {
  test('is looked at first: what is added, changed, and newer here', async () => {
    await addPerson(aPerson());
    await addPerson(aPerson({ id: idOf(201), name: 'Mieke' }));
    const { text } = await makeBackUpFile(at(1));
    const { database } = await import('@/lib/db/database');
    await database.people.delete(idOf(201));
    await changePerson(idOf(200), at(5), (person) => ({ ...person, role: 'Directeur' }));

    await open();
    choose(text);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Mensen')).toBeTruthy();
    expect(dialog.getByText('1 erbij')).toBeTruthy();
    expect(dialog.getByText('Eén ding is hier nieuwer. Dat blijft zoals het is.')).toBeTruthy();
    expect(await listPeople()).toHaveLength(1);
    fireEvent.click(dialog.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText('De back-up is teruggezet.')).toBeTruthy();
    expect(await listPeople()).toMatchObject([{ role: 'Directeur' }, { name: 'Mieke' }]);

    fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(document.activeElement).toBe(button('Back-up kiezen'));
    expect(await screen.findByText('Alles is weer zoals het was voor het terugzetten.')).toBeTruthy();
    expect(await listPeople()).toHaveLength(1);
  });

  test('the copies in this browser are those that are there, also after a restore and its undoing', async () => {
    await addPerson(aPerson());
    const { text } = await makeBackUpFile(at(1));
    const { database } = await import('@/lib/db/database');
    await database.people.clear();
    await open();
    const listed = (): number => screen.queryAllByRole('button', { name: /^Terugzetten:/ }).length;
    await keepCopy('regular', text, asInstant(Date.UTC(2026, 9, 4, 12)));
    choose(text);
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Terugzetten' }));
    await waitFor(() => {
      expect(listed()).toBe(1);
    });
    await keepCopy('regular', text, asInstant(Date.now() + 1000));
    fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Alles is weer zoals het was voor het terugzetten.')).toBeTruthy();
    expect(await listCopies()).toHaveLength(1);
    expect(listed()).toBe(1);
  });

  test('what cannot be read in it is told beforehand', async () => {
    const backUp = await makeBackUp(at(1));
    const unreadable = [{ table: 'people', row: '{"name":42}', reason: 'does not fit' }];
    const { text } = await backUpFile({ ...backUp, unreadable }, null, MARK);
    await open();
    choose(text);
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(
        'Eén stukje in deze back-up kan Bakkie niet lezen. Het wordt apart gezet, niet weggegooid.',
      ),
    ).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText('De back-up is teruggezet.')).toBeTruthy();
    expect(await screen.findByText(/^Eén stukje gegevens is niet te lezen/)).toBeTruthy();
  });

  test('what was erased here stays so, unless the user says otherwise', async () => {
    await addPerson(aPerson());
    await addPerson(aPerson({ id: idOf(201), name: 'Mieke' }));
    const { text } = await makeBackUpFile(asInstant(Date.UTC(2026, 9, 4, 12)));
    await deletePerson(idOf(201), at(2));
    await open();
    expect(screen.getByText('Je hebt nog geen back-up buiten deze browser.')).toBeTruthy();
    choose(text);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('De rest van deze back-up staat hier al.')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Terugzetten' })).toBeNull();
    const tick = dialog.getByRole('checkbox', { name: 'Zet ook terug wat je hier hebt gewist' });
    expect(dialog.getByText(/^Eén ding uit deze back-up heb je hier gewist/)).toBeTruthy();
    expect(await violationsIn(document.body)).toEqual([]);
    fireEvent.click(tick);
    fireEvent.click(await dialog.findByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText('De back-up is teruggezet.')).toBeTruthy();
    expect(await listPeople()).toMatchObject([{ name: 'Ingrid' }, { name: 'Mieke' }]);
    // The file that was put back is a back-up outside the browser, of its own date.
    expect(await screen.findByText(/^Je laatste back-up is van .*4 okt/)).toBeTruthy();
  });

  test.each([
    ['Beste Ingrid,', /kan Bakkie niet lezen/],
    ['', 'Dit bestand is leeg. Er is niets teruggezet.'],
    ['{"format":"anything"}', 'Dit is geen back-up van Bakkie. Er is niets teruggezet.'],
    ['{"format":"bakkie-question-sets"}', 'Dit is een vragenset, geen back-up. Voeg hem toe bij Vragen.'],
    ['{"format":"bakkie-back-up","version":9}', /nieuwere Bakkie/],
    [
      '{"format":"bakkie-back-up","version":1}',
      'Dit bestand is beschadigd of niet compleet. Probeer een ouder bestand.',
    ],
  ])('%s is refused in a sentence', async (text, says) => {
    await open();
    choose(text);
    expect(await screen.findByText(says)).toBeTruthy();
  });

  test(
    'that is locked asks for the passphrase, again when it is another one',
    { timeout: 60_000 },
    async () => {
      await setPassphrase('het paard eet geen sla');
      await addPerson(aPerson());
      const { text } = await makeBackUpFile(at(1));
      await setPassphrase('');
      await open();
      choose(text);
      const dialog = await screen.findByRole('dialog');
      const type = (typed: string): void => {
        fireEvent.input(within(dialog).getByLabelText('Wachtwoordzin'), { target: { value: typed } });
        fireEvent.click(within(dialog).getByRole('button', { name: 'Openen' }));
      };
      type('iets heel anders');
      expect(await screen.findByText(/niet de wachtwoordzin van deze back-up/, ...SLOWLY)).toBeTruthy();
      type('het paard eet geen sla');
      expect(
        await screen.findByText('Alles uit deze back-up staat hier al. Er verandert niets.', ...SLOWLY),
      ).toBeTruthy();
    },
  );
});

test('how much is in use is told of what is the user’s, not of what the browser needs for nothing', async () => {
  await open();
  expect(screen.queryByText(/Nu in gebruik/)).toBeNull();
  cleanup();
  await addPerson(aPerson());
  await open();
  expect(screen.getByText(/Nu in gebruik/)).toBeTruthy();
});

test('the storage can be asked to stay, and the browser answers', async () => {
  await open();
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  fireEvent.click(button('Vraag de browser'));
  expect(await screen.findByText(/De browser belooft het niet/)).toBeTruthy();
  expect(persist).toHaveBeenCalledOnce();
});

test('what is copied for help has numbers and no words of the user’s', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await addPerson(aPerson());
  await open();
  fireEvent.click(screen.getByText('Bekijk en kopieer de gegevens'));
  fireEvent.click(screen.getByText('Kopiëren'));
  await waitFor(() => {
    expect(writeText).toHaveBeenCalledOnce();
  });
  const [text] = writeText.mock.calls[0] as unknown as [string];
  expect(text).toContain('people: 1');
  for (const word of Object.values(aPerson())) {
    if (typeof word === 'string' && word !== '') expect(text).not.toContain(word);
  }
});

test('nothing is erased before the word is typed', async () => {
  await open();
  fireEvent.click(button('Alles wissen…'));
  const erase = screen.getByRole<HTMLButtonElement>('button', { name: 'Alles wissen' });
  expect(erase.disabled).toBe(true);
  fireEvent.input(field('Typ “wissen” om door te gaan'), { target: { value: 'Wis' } });
  expect(erase.disabled).toBe(true);
  fireEvent.input(field('Typ “wissen” om door te gaan'), { target: { value: 'Wissen ' } });
  expect(erase.disabled).toBe(false);
});
