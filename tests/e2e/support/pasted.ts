import type { Bakkie } from './bakkie';

/** What comes out when somebody pastes. */
export async function pasted(bakkie: Bakkie): Promise<string> {
  const paper = await bakkie.context.newPage();
  await paper.setContent('<textarea></textarea>');
  await paper.bringToFront();
  await paper.locator('textarea').press('ControlOrMeta+V');
  const text = await paper.locator('textarea').inputValue();
  await paper.close();
  return text;
}
