import { render, renderHook } from '@testing-library/preact';
import { Component, type ComponentChildren } from 'preact';
import { expect, it, vi } from 'vitest';
import { noteText, writeNote } from '@/lib/db/notes';
import { useLive } from '@/lib/hooks/use-live';
import { usePresences } from '@/lib/hooks/use-presences';
import { useStoredSettings } from '@/lib/hooks/use-settings';
import { writePresence } from '@/lib/presence/presence-store';
import { changeSettings, DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { idOf, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

const liveNote = (subject: string) =>
  renderHook((about: string) => useLive(() => noteText(idOf(1), about), [about]), { initialProps: subject });

it('answers when it has read, and again whenever that changes', async () => {
  const { result } = liveNote('a');
  expect(result.current).toEqual({ value: undefined, isFresh: false });
  await vi.waitFor(() => {
    expect(result.current).toEqual({ value: '', isFresh: true });
  });
  await writeNote(idOf(1), 'a', 'new', NOON);
  await vi.waitFor(() => {
    expect(result.current.value).toBe('new');
  });
});

it('says that an answer is that to an earlier question until it has the new one', async () => {
  await writeNote(idOf(1), 'a', 'about a', NOON);
  await writeNote(idOf(1), 'b', 'about b', NOON);
  const { result, rerender } = liveNote('a');
  await vi.waitFor(() => {
    expect(result.current.value).toBe('about a');
  });
  rerender('b');
  expect(result.current).toEqual({ value: 'about a', isFresh: false });
  await vi.waitFor(() => {
    expect(result.current).toEqual({ value: 'about b', isFresh: true });
  });
});

it('throws while drawing when the query fails, so that the page can say so', async () => {
  class Boundary extends Component<{ children: ComponentChildren }, { said: string | null }> {
    override state: { said: string | null } = { said: null };
    static override getDerivedStateFromError = (error: Error) => ({ said: error.message });
    override render() {
      return this.state.said ?? this.props.children;
    }
  }
  function Failing() {
    useLive(() => Promise.reject(new Error('no database')));
    return null;
  }
  const { container } = render(
    <Boundary>
      <Failing />
    </Boundary>,
  );
  await vi.waitFor(() => {
    expect(container.textContent).toBe('no database');
  });
});

it('settings and meetings are read once and followed from then on', async () => {
  const settings = renderHook(useStoredSettings);
  const presences = renderHook(usePresences);
  expect(settings.result.current).toBeNull();
  expect(presences.result.current).toBeNull();
  await vi.waitFor(() => {
    expect(settings.result.current).toEqual(DEFAULT_SETTINGS);
    expect(presences.result.current).toEqual([]);
  });
  await changeSettings({ theme: 'dark' });
  await vi.waitFor(() => {
    expect(settings.result.current?.theme).toBe('dark');
  });
  await writePresence(7, null);
  await vi.waitFor(() => {
    expect(presences.result.current).toEqual([]);
  });
});
