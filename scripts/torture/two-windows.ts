import { chanceFrom } from '@/tests/e2e/support/chance';
import { PanelPage } from '@/tests/e2e/support/panel-page';
import { after } from './after';
import { inRounds, withBakkie, type Outcome, type Setting } from './attack';
import { look } from './conversation';

/** Two windows on one note, taken over from one another in the middle of a word: every letter that was taken stays, once. */
export function twoWindows(setting: Setting): Promise<Outcome> {
  const chance = chanceFrom(setting.seed);
  return withBakkie(setting, async (bakkie) => {
    let writes = await PanelPage.inTab(bakkie);
    await writes.begin();
    let waits = await PanelPage.inTab(bakkie);
    let all = '';
    return inRounds(setting.rounds, async (number) => {
      const word = `${String(number)} ${'abcdefghijklmnopqrstuvwxyz'.repeat(2)} `;
      await waits.takeOver.waitFor();
      await writes.notes.press('Control+End');
      const typing = writes.page.keyboard.type(word, { delay: 5 });
      await after(chance(400));
      await waits.takeOver.click();
      await waits.page.waitForFunction(() => document.querySelector('textarea')?.readOnly === false);
      await typing;
      [writes, waits] = [waits, writes];
      const { note, corrupt } = await look(writes);
      const isSame = await look(waits).then(
        (found) => found.note === note,
        () => false,
      );
      const isWhole = note.startsWith(all) && word.startsWith(note.slice(all.length));
      all = note;
      return [
        ...corrupt,
        ...(isWhole ? [] : [`not what was typed: …${note.slice(-60)}`]),
        ...(isSame ? [] : ['the two windows show different notes']),
      ];
    });
  });
}
