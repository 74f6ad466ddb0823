import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FailurePage } from '@/components/pages/FailurePage';
import { KeptRecords } from '@/components/pages/KeptRecords';
import { PageFrame } from '@/components/pages/PageFrame';
import { listConversations } from '@/lib/db/conversations';
import { keepCopy } from '@/lib/db/copies';
import { writeDraft } from '@/lib/db/drafts';
import { addPerson } from '@/lib/db/people';
import { DiskFull, DoesNotFit } from '@/lib/errors/errors';
import { useDraft } from '@/lib/hooks/use-draft';
import { makeBackUp } from '@/lib/actions/back-up';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { deferred } from '../../fixtures/deferred';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { playFileSystem } from '../../fixtures/file-system';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aPerson, at } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';

/** What a page does once it has settled is another matter. */
vi.mock('@/lib/actions/keep-back-ups', () => ({ keepBackUps: () => Promise.resolve() }));

emptyDatabaseAfterEach();
playFileSystem();
useRealLocks();
beforeEach(() => fakeBrowser.storage.local.set({ settings: { language: 'nl' } }));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** A field, and a button beside it that breaks the page. */
function Field({ save }: { save: (text: string) => Promise<void> }) {
  const [isBroken, setBroken] = useState(false);
  const draft = useDraft('note:test', '', save);
  if (isBroken) throw new TypeError('ours');
  return (
    <main>
      <h1>Pagina</h1>
      <input
        aria-label="Notitie"
        value={draft.text}
        onInput={(event) => {
          draft.onInput(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        onClick={() => {
          setBroken(true);
        }}
      >
        Breek
      </button>
    </main>
  );
}

const field = (): Promise<HTMLInputElement> => screen.findByLabelText('Notitie');
const type = async (text: string): Promise<void> => {
  fireEvent.input(await field(), { target: { value: text } });
};

test('a page that breaks keeps what was being typed: on the screen, and for the field when it comes back', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Bakkie',
    version: '0.1.0',
  });
  const never = deferred();
  const { container } = render(
    <PageFrame>
      <Field save={() => never.promise} />
    </PageFrame>,
  );
  await type('Vraag naar Ingrid');
  fireEvent.click(screen.getByRole('button', { name: 'Breek' }));
  expect(await screen.findByRole('heading', { name: 'Hier ging iets mis' })).toBeTruthy();
  const unsaved = await screen.findByLabelText<HTMLTextAreaElement>('Wat nog niet bewaard is');
  expect(unsaved.value).toBe('Vraag naar Ingrid');
  const help = await screen.findByText(/fault: drawing a page failed \(TypeError\)/);
  expect(help.textContent).not.toContain('Ingrid');
  expect(await violationsIn(container)).toEqual([]);

  cleanup();
  render(
    <PageFrame>
      <Field save={() => Promise.resolve()} />
    </PageFrame>,
  );
  expect((await field()).value).toBe('Vraag naar Ingrid');
});

describe('any field whose text could not be stored', () => {
  test('says so, with the text as a file, until it is stored', async () => {
    const disk = { isFull: true };
    const { container } = render(
      <PageFrame>
        <Field save={() => (disk.isFull ? Promise.reject(new DiskFull('no room')) : Promise.resolve())} />
      </PageFrame>,
    );
    await type('Vraag');
    expect(await screen.findByText(/geen ruimte meer/)).toBeTruthy();
    expect((await field()).value).toBe('Vraag');
    expect(await violationsIn(container)).toEqual([]);

    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:text';
    });
    await type('Vraag naar Ingrid');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    expect(await files[0]?.text()).toBe('Vraag naar Ingrid');

    disk.isFull = false;
    await type('Vraag naar Ingrid!');
    await waitFor(() => {
      expect(screen.queryByText(/geen ruimte meer/)).toBeNull();
    });
  });

  test('says that it is too long when it is', async () => {
    render(
      <PageFrame>
        <Field save={() => Promise.reject(new DoesNotFit('too long'))} />
      </PageFrame>,
    );
    await type('x');
    expect(await screen.findByText(/deze tekst is te lang/)).toBeTruthy();
  });
});

describe('records that are gone', () => {
  const openPage = () =>
    render(
      <PageFrame>
        <KeptRecords>
          <h1>Gewone pagina</h1>
        </KeptRecords>
      </PageFrame>,
    );
  const hadRecords = (): Promise<void> =>
    fakeBrowser.storage.local.set({ settings: { language: 'nl' }, 'back-up-state': { hasData: true } });

  test('are no first run: a copy can be put back after a look at it', async () => {
    await hadRecords();
    await putRaw('conversations', aConversation());
    await keepCopy('regular', JSON.stringify(await makeBackUp(at(3))), at(3));
    const { database } = await import('@/lib/db/database');
    await Promise.all(database.tables.map((table) => table.clear()));

    const { container } = openPage();
    expect(await screen.findByRole('heading', { name: 'Je gegevens zijn er niet meer' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: /^Terugzetten: / }));
    expect(await screen.findByText('1 erbij')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    expect(await listConversations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByRole('heading', { name: 'Gewone pagina' })).toBeTruthy();
    expect(await listConversations()).toEqual([aConversation()]);
  });

  test('are not asked for again once the user goes on without them', async () => {
    await hadRecords();
    openPage();
    fireEvent.click(await screen.findByRole('button', { name: 'Leeg beginnen' }));
    expect(await screen.findByRole('heading', { name: 'Gewone pagina' })).toBeTruthy();
    expect(await fakeBrowser.storage.local.get('back-up-state')).toMatchObject({
      'back-up-state': { hasData: false },
    });
  });

  test('are known to be there from the first one on, and that is written down once', async () => {
    openPage();
    await screen.findByRole('heading', { name: 'Gewone pagina' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    expect(await fakeBrowser.storage.local.get('back-up-state')).toEqual({});
    await writeDraft({ id: 'plan:new', fields: { name: 'K' }, updatedAt: at(1) });
    await waitFor(async () => {
      expect(await fakeBrowser.storage.local.get('back-up-state')).toMatchObject({
        'back-up-state': { hasData: true },
      });
    });
    for (const name of ['Ka', 'Kar'])
      await writeDraft({ id: 'plan:new', fields: { name }, updatedAt: at(1) });
    await addPerson(aPerson());
    expect(set).toHaveBeenCalledOnce();
  });

  test('that never were make an ordinary first page', async () => {
    openPage();
    await act(() => Promise.resolve());
    expect(await screen.findByRole('heading', { name: 'Gewone pagina' })).toBeTruthy();
  });
});

test.each([
  ['erased', 'Alles is gewist'],
  ['newer-version', 'Bakkie is bijgewerkt'],
  ['no-copy', 'Er is geen ruimte voor een kopie'],
  ['database-unavailable', 'Hier ging iets mis'],
] as const)('a page that cannot go on says what happened: %s', async (failure, title) => {
  render(
    <TextContext.Provider value={createTranslator('nl')}>
      <FailurePage failure={failure} />
    </TextContext.Provider>,
  );
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(title);
});

test('an upgrade that no copy can be made for goes on when the user says so', async () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue();
  render(
    <TextContext.Provider value={createTranslator('nl')}>
      <FailurePage failure="no-copy" />
    </TextContext.Provider>,
  );
  expect(sessionStorage).toHaveLength(0);
  fireEvent.click(await screen.findByRole('button', { name: 'Doorgaan zonder kopie' }));
  expect(sessionStorage).toHaveLength(1);
  expect(reload).toHaveBeenCalledOnce();
  sessionStorage.clear();
});
