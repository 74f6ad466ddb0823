import axe from 'axe-core';

/** What axe finds in a drawn view, a line each. Colours are not drawn here: `contrast.test.tsx` and the real browser see to those. */
export async function violationsIn(view: Element): Promise<string[]> {
  const { violations } = await axe.run(view, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
