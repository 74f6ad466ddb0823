import { useEffect } from 'preact/hooks';

const PLACES =
  'a[href], button, summary, input[type="checkbox"], input[type="radio"], h1[tabindex], h2[tabindex]';

/**
 * Whoever works with the keyboard is not left nowhere: when a button with the focus is taken away, and nothing else took the focus, it
 * goes to what comes after it, else to what comes before it, in the same part of the page. Never into a text field, where single keys
 * would become letters. A page that goes as a whole is left to the page that comes.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | null = null;
    let isByKey = false;
    const note = ({ type, target }: Event): void => {
      if (type === 'focusin') focused = target instanceof Element && target.matches(PLACES) ? target : null;
      else isByKey = type === 'keydown';
    };
    const observer = new MutationObserver((records) => {
      if (focused === null || focused.isConnected) return;
      const gap = gapOf(focused, records);
      focused = null;
      if (gap && isByKey && document.activeElement === document.body) focusBeside(gap);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const events = ['focusin', 'keydown', 'pointerdown'];
    for (const event of events) document.addEventListener(event, note, true);
    return () => {
      observer.disconnect();
      for (const event of events) document.removeEventListener(event, note, true);
    };
  }, []);
}

/** Where something was: in what it stood, and what stands around it now. */
interface Gap {
  readonly inside: Element;
  readonly before: Node | null;
  readonly after: Node | null;
}

/** Where the outermost part that went with this node was; null when that is not known. */
function gapOf(lost: Node, records: readonly MutationRecord[]): Gap | null {
  let gone = lost;
  for (const { target, removedNodes, previousSibling, nextSibling } of records) {
    if (![...removedNodes].some((node) => node.contains(gone))) continue;
    if (target.isConnected) {
      return { inside: target as Element, before: inPlace(previousSibling), after: inPlace(nextSibling) };
    }
    gone = target;
  }
  return null;
}

const inPlace = (node: Node | null): Node | null => (node?.isConnected ? node : null);

/** Looks in ever larger parts of the page, as far as the page itself. */
function focusBeside({ inside, before, after }: Gap): void {
  if (!inside.closest('main, dialog')) return;
  const all = [...inside.querySelectorAll<HTMLElement>(PLACES)];
  const following = all.findIndex((place) =>
    after ? !isAhead(place, after) : before && !isAhead(place, before) && !before.contains(place),
  );
  const from = after || before ? (following < 0 ? all.length : following) : 0;
  for (const place of [...all.slice(from), ...all.slice(0, from).reverse()]) {
    place.focus();
    if (document.activeElement === place) return;
  }
  const { parentElement, previousSibling, nextSibling } = inside;
  if (parentElement) focusBeside({ inside: parentElement, before: previousSibling, after: nextSibling });
}

const isAhead = (place: Node, of: Node): boolean =>
  (of.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
