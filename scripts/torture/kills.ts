import { PanelPage } from '@/tests/e2e/support/panel-page';
import { chanceFrom } from '@/tests/e2e/support/chance';
import { inRounds, withBakkie, type Outcome, type Setting } from './attack';
import { look, openPanel } from './conversation';
import { Hand } from './hand';
import { after } from './after';

/** The whole browser ended by force while a hand writes, ticks and marks, at any moment in the first second and a half. */
export function kills(setting: Setting): Promise<Outcome> {
  const chance = chanceFrom(setting.seed);
  const hand = new Hand(chance, setting.mayBeLostMs);
  const lostFor: number[] = [];
  return withBakkie(setting, async (bakkie) => {
    const first = await PanelPage.inTab(bakkie);
    await first.begin();
    await first.page.close();
    let panel = await openPanel(bakkie);
    const outcome = await inRounds(setting.rounds, async () => {
      const moment = 30 + chance(1_500);
      let isOver = false;
      const writing = hand.goOn(panel, () => isOver);
      await after(moment);
      isOver = true;
      const killedAt = await bakkie.closeBrowser('kill');
      await writing;
      await bakkie.launch();
      panel = await openPanel(bakkie);
      const found = await look(panel);
      const { lost, lostForMs } = hand.compare(found, killedAt);
      lostFor.push(lostForMs);
      return [...lost, ...found.corrupt];
    });
    const worst = Math.max(0, ...lostFor);
    return {
      ...outcome,
      figures: `${String(lostFor.filter((ms) => ms > 0).length)} kills cost a letter; oldest letter lost ${String(worst)} ms before the kill`,
    };
  });
}
