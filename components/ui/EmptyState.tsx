import type { ComponentChildren } from 'preact';
import css from './EmptyState.module.css';

export interface EmptyStateProps {
  /** One sentence: what this place is for. */
  text: string;
  /** The one thing to do: a button. */
  children?: ComponentChildren;
}

export function EmptyState({ text, children }: EmptyStateProps) {
  return (
    <div class={css.empty}>
      <p>{text}</p>
      {children}
    </div>
  );
}
