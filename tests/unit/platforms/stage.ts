import type { Scene } from '../../fixtures/pages/played-pages';

/** Puts a scene of a played page into the test's own document, at the address it would have. Frames stay empty. */
export function stage(url: string, { body, bodyClass = '' }: Scene): void {
  goTo(url);
  document.body.className = bodyClass;
  if (body !== undefined) document.body.innerHTML = body.replaceAll(/ src="[^"]*"/g, ' srcdoc=""');
}

/** An event of the browser's own, which no script can make. */
export const byBrowser = <Of extends Event>(event: Of): Of =>
  Object.defineProperty(event, 'isTrusted', { value: true });

/** Changes the address without a navigation, to any origin. */
export function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}
