import type { Bakkie } from '@/tests/e2e/support/bakkie';
import { chanceFrom } from '@/tests/e2e/support/chance';
import { playFullDisk, playReachedQuota } from '@/tests/e2e/support/full-disk';
import { PanelPage } from '@/tests/e2e/support/panel-page';
import { after } from './after';
import { inRounds, withBakkie, type Outcome, type Setting } from './attack';
import { look, openPanel } from './conversation';
import { Hand } from './hand';

/** The disk full in the middle of writing, for a while: the field keeps every letter, and all are stored once there is room. */
export const fullDisk = (setting: Setting): Promise<Outcome> => full(setting, playFullDisk);

/** The same with the quota reached that the browser allows. */
export const reachedQuota = (setting: Setting): Promise<Outcome> => full(setting, playReachedQuota);

type Play = (bakkie: Bakkie) => Promise<(isFull: boolean, panel: PanelPage) => Promise<void>>;

function full(setting: Setting, play: Play): Promise<Outcome> {
  const chance = chanceFrom(setting.seed);
  const hand = new Hand(chance, setting.mayBeLostMs, { onlyWrites: true });
  return withBakkie(setting, async (bakkie) => {
    const fill = await play(bakkie);
    const first = await PanelPage.inTab(bakkie);
    await first.begin();
    await first.page.close();
    const panel = await openPanel(bakkie);
    return inRounds(setting.rounds, async () => {
      let isOver = false;
      const writing = hand.goOn(panel, () => isOver);
      await after(chance(300));
      await fill(true, panel);
      await panel.page.getByText('this computer has no room left').waitFor();
      await after(chance(500));
      isOver = true;
      await writing;
      const shown = await panel.notes.inputValue();
      const isKept = hand.compare({ note: shown, marks: 0, ticked: [] }, Infinity).lost;
      await fill(false, panel);
      const found = await look(panel);
      const stored = hand.compare({ ...found, ticked: [] }, Infinity).lost;
      return [...isKept, ...stored, ...found.corrupt];
    });
  });
}
