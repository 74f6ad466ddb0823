import { expect, test } from './support/launch';
import { Options } from './support/options';

const ONE = 'Who could give me a different view of this field?';
const TWO = 'How would you go about it if you were me?';
const THREE = 'Where do you see the best chances for me?';

const last = async (options: Options) => (await options.questions.allTextContents()).slice(-3);
const inOrder = (...texts: string[]) => texts.map((text) => `${text}1 min`);

test('by the arrow keys on its grip', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const grip = options.button(`Drag: ${THREE}`);
  await grip.focus();
  await options.page.keyboard.press('ArrowUp');
  await expect.poll(() => last(options)).toEqual(inOrder(ONE, THREE, TWO));
  await expect(grip).toBeFocused();
  await options.page.keyboard.press('Home');
  await expect.poll(() => last(options)).toEqual(inOrder(THREE, ONE, TWO));
  await options.page.reload();
  await expect.poll(() => last(options)).toEqual(inOrder(THREE, ONE, TWO));
});

test('by the buttons that show where the pointer is', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  await options.question(ONE).hover();
  await options.button(`Move down: ${ONE}`).click();
  await expect.poll(() => last(options)).toEqual(inOrder(TWO, ONE, THREE));
});

test('by dragging', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const grip = options.button(`Drag: ${ONE}`);
  await grip.scrollIntoViewIfNeeded();
  const target = (await options.question(THREE).boundingBox())!;
  await grip.hover();
  await options.page.mouse.down();
  await options.page.mouse.move(target.x, target.y + target.height + 4, { steps: 8 });
  await options.page.mouse.up();
  await expect.poll(() => last(options)).toEqual(inOrder(TWO, THREE, ONE));
});
