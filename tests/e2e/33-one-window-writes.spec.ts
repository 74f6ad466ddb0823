import { expect, test } from './support/launch';
import { PanelPage } from './support/panel-page';

test('a second window reads along, and takes over with every letter', async ({ bakkie }) => {
  const first = await PanelPage.inTab(bakkie);
  await first.begin();
  await first.notes.pressSequentially('Een. ');

  const second = await PanelPage.inTab(bakkie);
  await expect(second.notes).toHaveValue('Een. ');
  await expect(second.notes).not.toBeEditable();
  await first.notes.pressSequentially('Twee. ');
  await expect(second.notes).toHaveValue('Een. Twee. ');

  await second.takeOver.click();
  await expect(second.notes).toBeEditable();
  await expect(first.notes).not.toBeEditable();
  await second.notes.press('Control+End');
  await second.notes.pressSequentially('Drie. ');
  await expect(first.notes).toHaveValue('Een. Twee. Drie. ');

  await first.takeOver.click();
  await expect(first.notes).toBeEditable();
  await first.notes.press('Control+End');
  await first.notes.pressSequentially('Vier.');
  await expect(second.notes).toHaveValue('Een. Twee. Drie. Vier.');
  await second.page.reload();
  await expect(second.notes).toHaveValue('Een. Twee. Drie. Vier.');
});

test('taken over in the middle of a word, no letter that was accepted is lost', async ({ bakkie }) => {
  const first = await PanelPage.inTab(bakkie);
  await first.begin();
  const second = await PanelPage.inTab(bakkie);
  const windows = [first, second] as const;
  let all = '';
  for (let round = 0; round < 6; round++) {
    const [writes, waits] = round % 2 === 0 ? windows : [windows[1], windows[0]];
    await expect(waits.takeOver).toBeVisible();
    await expect(writes.notes).toBeEditable();
    await writes.notes.press('Control+End');
    const typing = writes.notes.pressSequentially('abcdefghijklmnopqrstuvwxyz'.repeat(4));
    await expect(waits.notes).toHaveValue(new RegExp(`^${all}abc`));
    await waits.takeOver.click();
    await expect(waits.notes).toBeEditable();
    await typing;
    const left = await writes.notes.inputValue();
    expect(left.startsWith(all)).toBe(true);
    expect('abcdefghijklmnopqrstuvwxyz'.repeat(4).startsWith(left.slice(all.length))).toBe(true);
    await expect(waits.notes).toHaveValue(left);
    all = left;
  }
});

test('a window that hangs is passed by, and gives way when it comes round', async ({ bakkie }) => {
  const hung = await PanelPage.inTab(bakkie);
  await hung.begin();
  await hung.notes.pressSequentially('Voor het haperen. ');
  const other = await PanelPage.inTab(bakkie);
  await expect(other.notes).toHaveValue('Voor het haperen. ');

  const hanging = hung.page.evaluate(() => {
    const until = performance.now() + 5_000;
    while (performance.now() < until);
  });
  await other.takeOver.click();
  await expect(other.notes).toBeEditable();
  await other.notes.press('Control+End');
  await other.notes.pressSequentially('En erna.');
  await hanging;
  await expect(hung.takeOver).toBeVisible();
  await expect(hung.notes).not.toBeEditable();
  await expect(hung.notes).toHaveValue('Voor het haperen. En erna.');
  await expect(other.notes).toBeEditable();

  await other.page.close();
  await expect(hung.notes).toBeEditable();
});

test('a window that is closed lets go by itself', async ({ bakkie }) => {
  const first = await PanelPage.inTab(bakkie);
  await first.begin();
  await first.notes.pressSequentially('Tot hier.');
  await expect(first.saved).toBeVisible();
  const second = await PanelPage.inTab(bakkie);
  await expect(second.notes).not.toBeEditable();

  await first.page.close();
  await expect(second.notes).toBeEditable();
  await expect(second.notes).toHaveValue('Tot hier.');
});
