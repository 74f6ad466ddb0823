import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { Popup } from './support/popup';
import { PreparationPage } from './support/preparation-page';

/** Where one can write while preparing: the part, what is folded inside it, and the field. */
const FIELDS: readonly (readonly [chapter: string, folded: string | null, label: string])[] = [
  ['Who with', null, 'Organisation'],
  ['Who with', null, 'Through whom do you come?'],
  ['Who with', null, 'What do you begin with?'],
  ['Who with', 'Good to remember', 'Role'],
  ['Who with', 'Good to remember', 'What matters to this person?'],
  ['Who with', 'Good to remember', 'To come back to later'],
  ['Goal and time', null, 'What do you want to find out?'],
  ['What you bring', null, 'What do you bring?'],
  ['What you bring', null, 'What is in it for them?'],
  ['What you bring', null, 'What does this very person know?'],
  ['Questions', null, 'New question'],
  ['Introducing yourself', null, 'Who I am'],
  ['Introducing yourself', null, 'What I do'],
  ['Introducing yourself', null, 'May I ask you about it?'],
  ['Introducing yourself', null, 'Remember me as'],
  [
    'Introducing yourself',
    'If they ask whether you are out of work',
    'How do you explain honestly where you stand?',
  ],
  ['Homework', null, 'What have you found already?'],
  ['Your own circle', null, 'This is what I am looking for'],
  ['Your own circle', null, 'Who knows already that you are looking?'],
  ['Your own circle', null, 'Whom could you approach?'],
];
const CLOSINGS = 50;
const WORDS = 'water dijk plan overleg budget Ingrid zelf advies twee vragen netwerk '.split(' ');

/** The same numbers for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function goTo(bakkie: Bakkie, [chapter, folded, label]: (typeof FIELDS)[number]) {
  const preparation = await PreparationPage.open(bakkie, 'Marloes de Wit');
  await preparation.unfold(chapter);
  if (folded !== null) await preparation.page.getByText(folded).click();
  const field = preparation.field(label);
  await expect(field).toBeEditable();
  return { preparation, field };
}

test('fifty times the panel closes at a random letter, and everything typed in any part is there', async ({
  bakkie,
}, testInfo) => {
  test.setTimeout(300_000);
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  testInfo.annotations.push({ type: 'seed', description: String(seed) });
  console.log(`seed ${String(seed)} (SEED=${String(seed)} plays it again)`);
  const below = chance(seed);

  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes de Wit');
  await popup.close();

  const typed = new Map<string, string>();
  for (let closing = 1; closing <= CLOSINGS; closing += 1) {
    const place = FIELDS[below(FIELDS.length)]!;
    const before = typed.get(place[2]) ?? '';
    const text = `${WORDS[below(WORDS.length)]!} ${WORDS[below(WORDS.length)]!}`.slice(0, 1 + below(12));
    await test.step(`seed ${String(seed)}, closing ${String(closing)}: ${place[2]}`, async () => {
      const { preparation, field } = await goTo(bakkie, place);
      await expect(field).toHaveValue(before);
      await field.press('End');
      await field.pressSequentially(text, { delay: below(15) });
      await preparation.page.close();
    });
    typed.set(place[2], before + text);
  }

  for (const place of FIELDS) {
    const { preparation, field } = await goTo(bakkie, place);
    await expect(field, `seed ${String(seed)}: ${place[2]}`).toHaveValue(typed.get(place[2]) ?? '');
    await preparation.page.close();
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
