import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

for (const layout of LAYOUTS) {
  test(`a click or key that a script makes opens nothing: ${layout}`, async ({ bakkie }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout });
    await meeting.isSeenAs('lobby');

    await (await meeting.button('join')).evaluate(press);
    await meeting.isSeenAs('in-call');
    await (await meeting.document()).locator('body').evaluate(press);
    await meeting.goesThrough([{ scene: 'in-call', forMs: 3_000 }]);
    expect(await bakkie.isSidePanelOpen()).toBe(false);

    // The same page opens it as soon as a hand touches it.
    await meeting.touch();
    await expect((await PanelPage.beside(bakkie)).clock).toContainText('25');
  });
}

/** All that a script can do to seem a hand. Runs in the page. */
function press(element: Element): void {
  const enter = { key: 'Enter', code: 'Enter', bubbles: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', enter));
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  element.dispatchEvent(new KeyboardEvent('keyup', enter));
  if (element instanceof HTMLElement) element.click();
}
