import { expect } from 'playwright/test';
import { isKeptTable, KEPT_TABLES, schemaOf } from '@/lib/db/tables';
import type { Note } from '@/lib/domain/note';
import type { Bakkie } from '@/tests/e2e/support/bakkie';
import { MeetingPage } from '@/tests/e2e/support/meeting-page';
import { PanelPage } from '@/tests/e2e/support/panel-page';
import { onDisk } from '@/tests/e2e/support/popup';

/** One running conversation, as it shows in the panel and as it lies on disk. */
export interface Found {
  readonly note: string;
  readonly marks: number;
  readonly ticked: readonly boolean[];
  /** Rows that do not fit their schema or were put aside, and conversations that are not the one; a line each. */
  readonly corrupt: readonly string[];
}

/** The panel, in a tab, with the conversation that runs and its questions open. */
export async function openPanel(bakkie: Bakkie): Promise<PanelPage> {
  return readyToWrite(await PanelPage.inTab(bakkie));
}

/** Joins a call: the real panel opens beside it. */
export async function joinCall(bakkie: Bakkie): Promise<PanelPage> {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame', admitAfterMs: 0 });
  await meeting.join();
  return PanelPage.beside(bakkie);
}

/** The panel with the conversation that runs, once it can be written in and its questions are open. */
export async function readyToWrite(panel: PanelPage): Promise<PanelPage> {
  await panel.notes.waitFor();
  await panel.page.waitForFunction(() => document.querySelector('textarea')?.readOnly === false);
  await panel.openQuestions();
  return panel;
}

/** Looks once the note that the panel shows lies on disk. Ticks are shown as the store has them. */
export async function look(panel: PanelPage): Promise<Found> {
  await expect.poll(() => unwritten(panel)).toBe('');
  const corrupt: string[] = [];
  for (const table of KEPT_TABLES) {
    if (!isKeptTable(table)) continue;
    const bad = (await onDisk(panel.page, table)).filter((row) => !schemaOf(table).safeParse(row).success);
    if (bad.length > 0) corrupt.push(`${String(bad.length)} corrupt in ${table}`);
  }
  const asideCount = (await onDisk(panel.page, 'quarantine')).length;
  if (asideCount > 0) corrupt.push(`${String(asideCount)} put aside`);
  const live = (await onDisk(panel.page, 'conversations')).map(({ status }) => String(status));
  if (live.join() !== 'live') corrupt.push(`the conversations are ${live.join(', ')}`);
  return {
    note: await panel.notes.inputValue(),
    marks: (await onDisk(panel.page, 'marks')).length,
    ticked: await panel.ticked(),
    corrupt,
  };
}

/** The note as it lies on disk. */
export async function storedNote(panel: PanelPage): Promise<string> {
  const notes = (await onDisk(panel.page, 'notes')) as unknown as Note[];
  return notes.find(({ subject }) => subject === 'conversation')?.text ?? '';
}

/** The note that the panel shows and the one on disk, where these differ. */
async function unwritten(panel: PanelPage): Promise<string> {
  const stored = await storedNote(panel);
  const shown = await panel.notes.inputValue();
  return shown === stored ? '' : `shown: ${shown}\non disk: ${stored}`;
}
