import { chanceFrom } from '@/tests/e2e/support/chance';
import type { Bakkie } from '@/tests/e2e/support/bakkie';
import { PanelPage } from '@/tests/e2e/support/panel-page';
import { allowReloads, reloadExtension } from '@/tests/e2e/support/reload-extension';
import { after } from './after';
import { inRounds, withBakkie, type Outcome, type Setting } from './attack';
import { look, openPanel } from './conversation';
import { Hand } from './hand';

/** What an update does, in mid-conversation: every page of the extension is gone while a hand writes in one. */
export function reloads(setting: Setting): Promise<Outcome> {
  const chance = chanceFrom(setting.seed);
  const hand = new Hand(chance, setting.mayBeLostMs);
  return withBakkie(setting, async (bakkie) => {
    const first = await PanelPage.inTab(bakkie);
    await first.begin();
    await first.page.close();
    let panel = await openPanel(bakkie);
    const extensions = await bakkie.context.newPage();
    await extensions.goto('chrome://extensions');
    await allowReloads(extensions);
    await panel.page.bringToFront();
    return inRounds(setting.rounds, async () => {
      let isOver = false;
      const writing = hand.goOn(panel, () => isOver);
      await after(30 + chance(500));
      isOver = true;
      const reloadedAt = Date.now();
      await reloadExtension(extensions, bakkie.extensionId);
      await writing;
      // The browser closes the tabs of an extension that goes; not always is that said.
      if (!panel.page.isClosed()) await panel.page.close();
      panel = await comeBack(bakkie);
      const found = await look(panel);
      return [...hand.compare(found, reloadedAt).lost, ...found.corrupt];
    });
  });
}

/** Until the extension is back its pages do not open. */
async function comeBack(bakkie: Bakkie): Promise<PanelPage> {
  for (let time = 1; ; time += 1) {
    try {
      return await openPanel(bakkie);
    } catch (error) {
      if (time === 100) throw error;
      await after(100);
    }
  }
}
