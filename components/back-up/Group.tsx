import type { ComponentChildren } from 'preact';
import css from './Place.module.css';

/** One subject of the back-up page. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={css.group}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
