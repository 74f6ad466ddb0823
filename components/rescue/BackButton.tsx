import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import css from './BackButton.module.css';

/**
 * One step back; Escape does the same, and the dialog around it stays. The dialog's own "cancel" cannot be relied on for that: a
 * browser lets a page refuse it once, and closes at the next Escape whatever the page answers.
 */
export function BackButton({ label, onBack }: { label: string; onBack: () => void }) {
  const latest = useRef(onBack);
  latest.current = onBack;
  // Before the browser paints: a quick hand presses the next key by then.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <div>
      <Button
        variant="quiet"
        icon="back"
        keyHint="Esc"
        aria-keyshortcuts="Escape"
        class={css.back}
        onClick={onBack}
      >
        {label}
      </Button>
    </div>
  );
}
