import { chanceFrom } from '@/tests/e2e/support/chance';
import { after } from './after';
import { inRounds, withBakkie, type Outcome, type Setting } from './attack';
import { joinCall, look, readyToWrite } from './conversation';
import { Hand } from './hand';

/**
 * The whole browser ended by force while a hand writes, ticks and marks in the real panel beside a call, at any moment in the first
 * second and a half.
 */
export function kills(setting: Setting): Promise<Outcome> {
  const chance = chanceFrom(setting.seed);
  const hand = new Hand(chance, setting.mayBeLostMs);
  const lostFor: number[] = [];
  return withBakkie(setting, async (bakkie) => {
    let panel = await joinCall(bakkie);
    await panel.begin();
    await readyToWrite(panel);
    const outcome = await inRounds(setting.rounds, async () => {
      const moment = 30 + chance(1_500);
      let isOver = false;
      const writing = hand.goOn(panel, () => isOver);
      await after(moment);
      isOver = true;
      const killedAt = await bakkie.closeBrowser('kill');
      await writing;
      await bakkie.launch();
      panel = await readyToWrite(await joinCall(bakkie));
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
