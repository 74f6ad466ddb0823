import type { Locator } from 'playwright';
import type { Bakkie } from './support/bakkie';
import { chanceFrom } from './support/chance';
import { expect, test } from './support/launch';
import { Popup } from './support/popup';
import { PREPARATION_FIELDS, PreparationPage } from './support/preparation-page';

/** The form of the popup, for a new talk beside it. */
const POPUP_FIELDS = ['Who with', 'Link to the call'];
const CLOSINGS = 50;
/** The same closings each time; `BAKKIE_SEED=…` plays others. */
const SEED = Number(process.env['BAKKIE_SEED'] ?? 20261204);
const WORDS = 'water dijk plan overleg budget Ingrid zelf advies twee vragen netwerk '.split(' ');

type Place = { label: string; goTo: (bakkie: Bakkie) => Promise<Locator> };

const PLACES: readonly Place[] = [
  ...PREPARATION_FIELDS.map(([chapter, folded, label]): Place => ({
    label,
    goTo: async (bakkie) => {
      const preparation = await PreparationPage.open(bakkie, 'Marloes de Wit');
      await preparation.unfold(chapter);
      if (folded !== null) await preparation.page.getByText(folded).click();
      return preparation.field(label);
    },
  })),
  ...POPUP_FIELDS.map((label): Place => ({
    label,
    goTo: async (bakkie) => {
      const popup = await Popup.open(bakkie);
      if (!(await popup.prepare.isVisible())) await popup.choose('New talk');
      return popup.page
        .getByRole('combobox', { name: label })
        .or(popup.page.getByRole('textbox', { name: label }));
    },
  })),
];

test(`fifty times panel or popup closes at a random letter, and everything typed in any part is there (seed ${String(SEED)})`, async ({
  bakkie,
}) => {
  test.setTimeout(300_000);
  const below = chanceFrom(SEED);

  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes de Wit');
  await popup.close();

  const typed = new Map<string, string>();
  for (let closing = 1; closing <= CLOSINGS; closing += 1) {
    const { label, goTo } = PLACES[below(PLACES.length)]!;
    const before = typed.get(label) ?? '';
    const text = `${WORDS[below(WORDS.length)]!} ${WORDS[below(WORDS.length)]!}`.slice(0, 1 + below(12));
    await test.step(`seed ${String(SEED)}, closing ${String(closing)}: ${label}`, async () => {
      const field = await goTo(bakkie);
      await expect(field).toBeEditable();
      await expect(field).toHaveValue(before);
      await field.press('End');
      await field.pressSequentially(text, { delay: below(15) });
      await field.page().close();
    });
    typed.set(label, before + text);
  }

  for (const { label, goTo } of PLACES) {
    const field = await goTo(bakkie);
    await expect(field, `seed ${String(SEED)}: ${label}`).toHaveValue(typed.get(label) ?? '');
    await field.page().close();
  }
});

test('in the real side panel too: closed by its cross, and when the browser dies', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes de Wit');
  await popup.page.getByRole('button', { name: 'Prepare further' }).click();
  const panel = await bakkie.sidePanel();
  await panel.getByRole('button', { name: /^What you bring/ }).click();
  await panel.getByLabel('What do you bring?').pressSequentially('Tien jaar water.');
  await panel.getByRole('button', { name: /^Goal and time/ }).click();
  await panel.getByLabel('What do you want to find out?').pressSequentially('of het bij me past');
  await panel.getByRole('button', { name: /^Homework/ }).click();
  await bakkie.closeBrowser('kill');
  await bakkie.relaunch();

  const again = await PreparationPage.open(bakkie, 'Marloes de Wit');
  await again.unfold('What you bring');
  await expect(again.field('What do you bring?')).toHaveValue('Tien jaar water.');
  await again.unfold('Goal and time');
  await expect(again.field('What do you want to find out?')).toHaveValue('of het bij me past');
});
