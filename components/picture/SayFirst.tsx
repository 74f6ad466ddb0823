import { Card } from '@/components/ui/Card';
import { classNames } from '@/components/ui/class-names';
import css from './SayFirst.module.css';

export interface SayFirstProps {
  /** `good` when there is nothing to do, `waiting` when nothing is known yet. */
  tone: 'good' | 'todo' | 'waiting';
  heading: string | null;
  text: string;
  /** A second, smaller sentence. */
  detail: string | null;
}

/** The one sentence of the moment: what to move first. It is read out when it changes. */
export function SayFirst({ tone, heading, text, detail }: SayFirstProps) {
  return (
    <Card class={classNames(css.card, css[tone])} role="status">
      {heading && <p class={css.heading}>{heading}</p>}
      <p class={css.text}>{text}</p>
      {detail && <p class={css.detail}>{detail}</p>}
    </Card>
  );
}
