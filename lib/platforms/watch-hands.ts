import type { Adapter } from './adapter';

/**
 * Notices what the user's own hand does in the page: the click (or Enter, or Space) on the page's Join button, the one on
 * Leave, and any other. Only trusted events count; a script in the page cannot make them. Answers how to stop.
 */
export function watchHands({
  window,
  adapter,
  onJoin,
  onLeave,
  onAnyTrusted,
}: {
  readonly window: Window;
  readonly adapter: Adapter;
  /** Once per gesture, and only while the page shows what comes before a call. */
  readonly onJoin: () => void;
  readonly onLeave: () => void;
  /** Every other click or key that the browser counts as the user's doing. Opening the menu of Leave is no occasion. */
  readonly onAnyTrusted: () => void;
}): () => void {
  /** What a key pressed just now; the click that the browser makes of it is the same gesture. */
  let pressed: Element | null = null;

  function handle(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    if (event.type === 'click') {
      const isEcho = pressed === target && event.detail === 0;
      pressed = null;
      if (isEcho) return;
    } else {
      const { key, repeat } = event as KeyboardEvent;
      if (repeat || key === 'Escape') return;
      const isPress = key === 'Enter' || key === ' ';
      pressed = isPress ? target : null;
      if (!isPress) {
        onAnyTrusted();
        return;
      }
    }
    respond(target);
  }

  function respond(target: Element): void {
    const { document, location } = window;
    if (target.closest(adapter.joinButtons) && adapter.readPhase(document, location).phase === 'lobby')
      onJoin();
    else if (target.closest(adapter.leaveButtons)) onLeave();
    else if (!target.closest(adapter.leaveMenu)) onAnyTrusted();
  }

  const options = { capture: true, passive: true };
  window.addEventListener('click', handle, options);
  window.addEventListener('keydown', handle, options);
  return () => {
    window.removeEventListener('click', handle, options);
    window.removeEventListener('keydown', handle, options);
  };
}
