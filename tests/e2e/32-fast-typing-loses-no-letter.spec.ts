import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';

/** Words in which a lost or moved letter shows. */
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `${String(from + index)} woorden op rij, `).join('');

test('typed at full speed and loaded again at once, every letter is there', async ({ bakkie }) => {
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  let all = '';
  for (let round = 0; round < 6; round++) {
    const byKey = words(round * 100, 1);
    const inOneGo = words(round * 100 + 1, 10);
    all += byKey + inOneGo;
    await panel.notes.press('Control+End');
    await panel.notes.pressSequentially(byKey);
    await panel.typeAndReload(inOneGo);
    await expect(panel.notes).toHaveValue(all);
    await expect(panel.notes).toBeEditable();
  }
});

test('the side panel closed at any moment, twenty times over: every letter is there', async ({ bakkie }) => {
  test.setTimeout(120_000);
  await (await bakkie.lookout()).changeSettings({ hasPageButton: true });
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await meeting.touch();
  let panel = await PanelPage.beside(bakkie);
  await panel.begin();
  let all = '';
  for (let round = 0; round < 20; round++) {
    // From one letter to a few words: the writes are at another point each time.
    const more = words(round * 100, 2).slice(0, 1 + ((round * 37) % 31));
    await panel.notes.press('Control+End');
    await panel.notes.pressSequentially(more);
    all += more;
    await panel.close();
    await meeting.pressPageButton();
    panel = await PanelPage.beside(bakkie);
    await expect(panel.notes).toHaveValue(all);
    await expect(panel.notes).toBeEditable();
  }
});

test('a note of more than ten thousand letters is typed in and kept as any other', async ({ bakkie }) => {
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  const long = words(0, 600);
  expect(long.length).toBeGreaterThan(10_000);
  await panel.notes.fill(long);
  await panel.notes.press('Control+End');
  await panel.notes.pressSequentially('En nog iets.');
  await panel.notes.press('Control+Home');
  await panel.notes.pressSequentially('Vooraf: ');
  await panel.page.reload();
  await expect(panel.notes).toHaveValue(`Vooraf: ${long}En nog iets.`);
});

test('left and entered again between two letters, the field keeps its text', async ({ bakkie }) => {
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  const text = 'Tussen elke letter weg en terug.';
  for (const letter of text) {
    await panel.notes.press('Control+End');
    await panel.page.keyboard.type(letter);
    await panel.notes.blur();
  }
  await expect(panel.notes).toHaveValue(text);
  await panel.page.reload();
  await expect(panel.notes).toHaveValue(text);
});
