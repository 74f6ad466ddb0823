/** Between a thing and what belongs to it, and between it and the edge of the window; in CSS pixels. */
const GAP = 4;

/** Sets an element of fixed position under its anchor, their ends aligned; above it where there is no room below. */
export function placeUnder(element: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = from.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : from.top - GAP - height;
  const left = Math.min(from.right - width, window.innerWidth - width - GAP);
  element.style.top = `${String(Math.max(GAP, top))}px`;
  element.style.left = `${String(Math.max(GAP, left))}px`;
}
