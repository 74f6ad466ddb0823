import { act, renderHook } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type * as Drafts from '@/lib/db/drafts';
import { getDraft } from '@/lib/db/drafts';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { quickTime, TimeContext } from '@/lib/hooks/use-time';
import { deferred } from '../../fixtures/deferred';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

/** What writing a draft waits for besides the disk. */
const gate = vi.hoisted(() => ({ write: Promise.resolve() }));
vi.mock('@/lib/db/drafts', async (original) => {
  const drafts = await original<typeof Drafts>();
  return {
    ...drafts,
    writeDraft: async (draft: Drafts.Draft) => {
      await gate.write;
      await drafts.writeDraft(draft);
    },
  };
});
afterEach(() => {
  gate.write = Promise.resolve();
  localStorage.clear();
});

const EMPTY = { name: '', link: '' };

async function openForm(
  id = 'plan:new',
  wrapper?: (props: { children: ComponentChildren }) => ComponentChildren,
) {
  const hook = renderHook(() => useFormDraft(id, EMPTY), wrapper ? { wrapper } : {});
  await vi.waitFor(() => {
    expect(hook.result.current.isReady).toBe(true);
  });
  return {
    get form() {
      return hook.result.current;
    },
    type: (part: Partial<typeof EMPTY>) => act(() => hook.result.current.change(part)),
    close: () => {
      dispatchEvent(new Event('pagehide'));
      hook.unmount();
    },
  };
}
const onDisk = async (id = 'plan:new') => (await getDraft(id))?.fields;

it('what was typed is there again', async () => {
  const first = await openForm();
  await first.type({ name: 'Karim' });
  await first.form.flush();
  first.close();
  expect((await openForm()).form.fields).toEqual({ ...EMPTY, name: 'Karim' });
  expect(localStorage).toHaveLength(0);
});

it('a page that is gone before its last letters are on disk leaves them to the next one', async () => {
  const disk = deferred();
  const first = await openForm();
  await first.type({ name: 'Kari' });
  await first.form.flush();
  gate.write = disk.promise;
  await first.type({ name: 'Karim' });
  first.close();
  expect(await onDisk()).toEqual({ ...EMPTY, name: 'Kari' });
  gate.write = Promise.resolve();

  const next = await openForm();
  expect(next.form.fields.name).toBe('Karim');
  await next.form.flush();
  expect(await onDisk()).toEqual({ ...EMPTY, name: 'Karim' });
  await vi.waitFor(() => {
    expect(localStorage).toHaveLength(0);
  });
  disk.resolve();
});

it('last letters fill in what is empty in a form that came back newer meanwhile', async () => {
  const disk = deferred();
  gate.write = disk.promise;
  const first = await openForm();
  await first.type({ name: 'Kar', link: 'https://zoom.us/j/1' });
  first.close();
  await putRaw('drafts', { id: 'plan:new', fields: { name: 'Karim', link: '' }, updatedAt: NOON });
  gate.write = Promise.resolve();
  const next = await openForm();
  expect(next.form.fields).toEqual({ name: 'Karim', link: 'https://zoom.us/j/1' });
});

it('last words of another form, or that cannot be read, are no letters of this one', async () => {
  localStorage.setItem('last-words:form:plan:other', JSON.stringify({ name: 'Ingrid' }));
  localStorage.setItem('last-words:form:plan:new', '{"name":');
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect((await openForm()).form.fields).toEqual(EMPTY);
  expect(localStorage.getItem('last-words:form:plan:new')).toBeNull();
  expect((await openForm('plan:other')).form.fields.name).toBe('Ingrid');
});

it('a rehearsal keeps nothing', async () => {
  const time = quickTime(NOON, 10);
  const disk = deferred();
  gate.write = disk.promise;
  const form = await openForm('plan:new', ({ children }) => (
    <TimeContext.Provider value={time}>{children}</TimeContext.Provider>
  ));
  await form.type({ name: 'Karim' });
  form.close();
  expect(localStorage).toHaveLength(0);
  disk.resolve();
});

it('a form that is carried out is empty at once, and nothing of it stays', async () => {
  const done = deferred();
  const opened = await openForm();
  await opened.type({ name: 'Karim' });
  const acted = vi.fn(() => done.promise);
  let out = Promise.resolve();
  await act(() => {
    out = opened.form.carryOut(acted);
  });
  expect(acted).toHaveBeenCalledWith({ ...EMPTY, name: 'Karim' });
  expect(opened.form.fields).toEqual(EMPTY);
  await opened.type({ name: 'J' });
  done.resolve();
  await out;
  expect(opened.form.fields.name).toBe('J');
  await opened.type({ name: '' });
  await opened.form.flush();
  expect(await onDisk()).toBeUndefined();
});

it.each([
  ['', 'Karim'],
  ['Joost', 'Joost'],
])(
  'one that could not be carried out is back, unless something else was typed (“%s”)',
  async (since, shown) => {
    const done = deferred();
    const opened = await openForm();
    await opened.type({ name: 'Karim' });
    let out: Promise<unknown> = Promise.resolve();
    await act(() => {
      out = opened.form.carryOut(() => done.promise).catch((error: unknown) => error);
    });
    if (since !== '') await opened.type({ name: since });
    const full = new Error('full');
    await act(async () => {
      done.reject(full);
      await out;
    });
    expect(await out).toBe(full);
    expect(opened.form.fields.name).toBe(shown);
    await opened.form.flush();
    expect(await onDisk()).toEqual({ ...EMPTY, name: shown });
  },
);
