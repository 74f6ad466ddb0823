import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import css from './Chapter.module.css';

export interface ChapterProps {
  title: string;
  /** How it stands, in one line; shown while it is folded. */
  state: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

/** One part of the preparation, folded to two lines. Opened it comes into sight as a whole, wherever it stands. */
export function Chapter({ title, state, isOpen, onToggle, children }: ChapterProps) {
  const id = useId();
  const chapter = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) chapter.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <section ref={chapter} class={css.chapter}>
      <h2 class={css.head}>
        <button
          type="button"
          class={css.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span class={css.title}>{title}</span> {!isOpen && <span class={css.state}>{state}</span>}
          <Icon name="chevron" />
        </button>
      </h2>
      {isOpen && (
        <div id={id} class={css.content}>
          {children}
        </div>
      )}
    </section>
  );
}
