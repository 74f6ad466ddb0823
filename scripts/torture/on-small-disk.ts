/** Runs where `real-disk.ts` mounted a small file system, on which the profile lies; says the outcome in its last line. */
import { chanceFrom } from '@/tests/e2e/support/chance';
import { PanelPage } from '@/tests/e2e/support/panel-page';
import { after } from './after';
import { inRounds, withBakkie, type Setting } from './attack';
import { look, openPanel, storedNote } from './conversation';
import { Hand } from './hand';
import { SmallDisk } from './small-disk';

const { setting, folder } = JSON.parse(process.env['BAKKIE_SMALL_DISK'] ?? '') as {
  setting: Setting;
  folder: string;
};
const disk = new SmallDisk(folder);
const chance = chanceFrom(setting.seed);
const hand = new Hand(chance, setting.mayBeLostMs, { onlyWrites: true });

const outcome = await withBakkie({ ...setting, profilesIn: folder }, async (bakkie) => {
  const first = await PanelPage.inTab(bakkie);
  await first.begin();
  await first.page.close();
  let panel = await openPanel(bakkie);
  return inRounds(setting.rounds, async (number) => {
    const lost: string[] = [];
    const compare = (found: { note: string; marks: number }): void => {
      lost.push(...hand.compare({ ...found, ticked: [] }, Infinity).lost);
    };
    let isOver = false;
    const writing = hand.goOn(panel, () => isOver);
    await after(chance(600));
    const stored = await storedNote(panel);
    disk.fill();
    await after(chance(600));
    disk.fill();
    await panel.page.getByText('this computer has no room left').waitFor();
    isOver = true;
    await writing;
    // Ended in mid-air and begun again without room, every other time: what was told as saved is there, and nothing that nobody wrote.
    const isKilledWhileFull = number % 2 === 0;
    if (!isKilledWhileFull) {
      compare({ note: await panel.notes.inputValue(), marks: 0 });
      disk.free();
      await panel.saved.waitFor();
    }
    for (const isFull of isKilledWhileFull ? [true, false] : [false]) {
      await bakkie.closeBrowser('kill');
      if (isFull) disk.fill();
      else disk.free();
      await bakkie.launch();
      panel = await openPanel(bakkie);
      const found = await look(panel);
      lost.push(...found.corrupt);
      if (isKilledWhileFull) lost.push(...hand.compareStored(found.note, stored));
      else compare(found);
    }
    return lost;
  });
});
console.log(JSON.stringify(outcome));
