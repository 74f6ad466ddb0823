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
  /** What a key pressed just now. The click that the browser makes of it is the same gesture. */
  let pressed: Element | undefined;

  function handle(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted) return;
    const path = event.composedPath().filter((node) => node instanceof Element);
    if (event instanceof KeyboardEvent) {
      if (event.repeat || event.key === 'Escape') return;
      const presses = event.key === 'Enter' || event.key === ' ';
      pressed = presses ? path[0] : undefined;
      if (presses) respond(path);
      else onAnyTrusted();
    } else {
      const isEcho = event.detail === 0 && pressed !== undefined && pressed === path[0];
      pressed = undefined;
      if (!isEcho) respond(path);
    }
  }

  function respond(path: readonly Element[]): void {
    const isOn = (selector: string): boolean => path.some((element) => element.matches(selector));
    const { document, location } = window;
    if (isOn(adapter.joinButtons) && adapter.readPhase(document, location).phase === 'lobby') onJoin();
    else if (isOn(adapter.leaveButtons)) onLeave();
    else if (!isOn(adapter.leaveMenu)) onAnyTrusted();
  }

  const options = { capture: true, passive: true };
  window.addEventListener('click', handle, options);
  window.addEventListener('keydown', handle, options);
  return () => {
    window.removeEventListener('click', handle, options);
    window.removeEventListener('keydown', handle, options);
  };
}
