import type { Bakkie } from './support/bakkie';
import { chanceFrom } from './support/chance';
import { expect, test } from './support/launch';
import { MeetingPage, type Step } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { Popup } from './support/popup';

const TIMES = 50;
/** The same turns each time; `BAKKIE_SEED=…` plays others. */
const SEED = Number(process.env['BAKKIE_SEED'] ?? 20261204);
const CHOICE = { layout: 'zoom in a frame', start: 'in-call' } as const;

test(`fifty joins, re-joins, reloads, breakouts and second tabs are one record, and none is lost (seed ${String(SEED)})`, async ({
  bakkie,
}) => {
  test.setTimeout(600_000);
  const number = chanceFrom(SEED);
  const popup = await Popup.open(bakkie);
  await popup.plan('Karim');
  await popup.page.close();

  let meeting = await MeetingPage.visit(bakkie, CHOICE);
  await meeting.isSeenAs('in-call');
  await meeting.touch();
  const panel = await PanelPage.beside(bakkie);
  await panel.page.getByRole('button', { name: 'New talk' }).click();
  await panel.page.getByLabel('Who with').fill('Marloes');
  await panel.page.getByLabel('Who with').press('Enter');
  await expect(panel.notes).toBeEditable();
  const first = await held(bakkie);

  const goThrough = (scenes: readonly string[]): Promise<void> =>
    meeting.goesThrough([...scenes, 'in-call'].map((scene): Step => ({ scene, forMs: 300 + number(1500) })));
  const turns: Record<string, () => Promise<void>> = {
    reload: async () => {
      await meeting.tab.reload();
    },
    breakout: () => goThrough(['to-breakout', 'in-breakout', 'to-breakout']),
    reconnect: () => goThrough(['reconnect']),
    'controls away': () => goThrough(['controls-gone']),
    'hung up and joined again': async () => {
      await meeting.leave();
      await expect(panel.over).toBeVisible();
      await meeting.goesTo('lobby');
      await meeting.isSeenAs('lobby');
      await meeting.join();
      await expect(panel.clock).toBeVisible();
    },
    'the tab closed and the link opened anew': async () => {
      const { tab } = meeting;
      meeting = await MeetingPage.visitInNewTab(bakkie, { ...CHOICE, start: 'lobby' });
      await tab.close();
      await expect(panel.waiting).toBeVisible();
      await meeting.join();
      await expect(panel.clock).toBeVisible();
    },
    'a second tab, closed again': async () => {
      const second = await MeetingPage.visitInNewTab(bakkie, CHOICE);
      await second.isSeenAs('in-call');
      await second.tab.close();
    },
    'a second tab, and the first closed': async () => {
      const { tab } = meeting;
      meeting = await MeetingPage.visitInNewTab(bakkie, CHOICE);
      await meeting.isSeenAs('in-call');
      await tab.close();
    },
    'the panel loaded again': async () => {
      await panel.page.reload();
    },
    'the worker stopped': () => bakkie.stopWorker(),
  };
  const names = Object.keys(turns);

  const taken: string[] = [];
  for (let time = 1; time <= TIMES; time += 1) {
    const name = names[number(names.length)] ?? '';
    taken.push(name);
    const story = `seed ${String(SEED)}: ${taken.join(', ')}`;
    await turns[name]?.();
    await expect(panel.notes, story).toBeEditable();
    await panel.notes.press('Control+End');
    await panel.notes.pressSequentially(` ${String(time)}`);
    const now = await held(bakkie);
    expect(now, story).toEqual(first);
  }

  await meeting.leave();
  await expect(panel.over).toBeVisible();
  await expect
    .poll(async () => (await (await bakkie.lookout()).rows('notes')).map(({ text }) => text.trim()))
    .toEqual([Array.from({ length: TIMES }, (_, place) => String(place + 1)).join(' ')]);
  const ended = await (await bakkie.lookout()).rows('conversations');
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['planned', 'wrapping-up']);
});

/** Every record by what must never change of it; the one that runs, runs. */
async function held(bakkie: Bakkie) {
  const records = await (await bakkie.lookout()).rows('conversations');
  return records
    .map(({ id, status, startedAt, endedAt }) => ({ id, status, startedAt, endedAt }))
    .sort((a, b) => a.id.localeCompare(b.id));
}
