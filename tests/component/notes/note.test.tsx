import { createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteSection } from '@/components/notes/NoteSection';
import { noteText } from '@/lib/db/notes';
import { minutes } from '@/lib/domain/time';
import { emptyDatabaseAfterEach, fillDisk } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { at } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { browserOfLive, drawAt, ID } from '../live/draw-live';

useRealLocks();
emptyDatabaseAfterEach();
beforeEach(browserOfLive);
afterEach(() => {
  localStorage.clear();
});

async function draw() {
  const view = drawAt(at(7), 'en', () => (
    <NoteSection conversationId={ID} subject="conversation" label="Notes" elapsedMs={minutes(7)} />
  ));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
  await waitFor(() => {
    expect(field.readOnly).toBe(false);
  });
  return { ...view, field };
}

it('says "Saved" once it is on disk, and nothing before the first letter', async () => {
  const { field, container } = await draw();
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.input(field, { target: { value: 'Ask Ingrid' } });
  await screen.findByText('Saved');
  expect(await noteText(ID, 'conversation')).toBe('Ask Ingrid');
  expect(await violationsIn(container)).toEqual([]);
});

it('puts the minute on a line of its own, by button and by key', async () => {
  const { field } = await draw();
  fireEvent.input(field, { target: { value: 'Ask Ingrid' } });
  fireEvent.click(screen.getByRole('button', { name: 'Time stamp in the note (Alt+T)' }));
  expect(field.value).toBe('Ask Ingrid\n7:00 ');
  fireEvent(field, createEvent.keyDown(field, { code: 'KeyT', altKey: true, cancelable: true }));
  await waitFor(async () => {
    expect(await noteText(ID, 'conversation')).toBe('Ask Ingrid\n7:00 \n7:00 ');
  });
});

it('keeps what cannot be stored, says so, and stores it once there is room', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { field, container } = await draw();
  const makeRoom = fillDisk();
  fireEvent.input(field, { target: { value: 'Ask Ingrid' } });
  expect(await screen.findByText('Not saved yet')).toBeDefined();
  expect(field.value).toBe('Ask Ingrid');
  expect(await violationsIn(container)).toEqual([]);
  makeRoom();
  fireEvent.input(field, { target: { value: 'Ask Ingrid and Karim' } });
  await screen.findByText('Saved');
  expect(await noteText(ID, 'conversation')).toBe('Ask Ingrid and Karim');
});

it('is read only where another window writes, until that is taken over', async () => {
  await draw();
  const { container } = drawAt(at(7), 'en', () => (
    <NoteSection conversationId={ID} subject="conversation" label="Here" elapsedMs={null} />
  ));
  const takeOver = await screen.findByRole('button', { name: 'Write on here' });
  // Two roots of a page: their generated ids are the same, so that labels do not tell them apart.
  const here = container.querySelector('textarea')!;
  expect(here.readOnly).toBe(true);
  fireEvent.click(takeOver);
  expect(document.activeElement).toBe(here);
  await waitFor(() => {
    expect(here.readOnly).toBe(false);
  });
});

it('Escape leaves the field, so that single keys work again', async () => {
  const { field } = await draw();
  field.focus();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(document.activeElement).not.toBe(field);
});
