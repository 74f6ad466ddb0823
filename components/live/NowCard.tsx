import type { ComponentChildren, RefObject } from 'preact';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import css from './NowCard.module.css';

export interface NowCardProps {
  /** The small line above: "Nu", "Zeg dat je blij bent". */
  label: string;
  /** The one sentence, to do or to say. */
  sentence: string;
  /** What Enter does. */
  main: { label: string; onPress: () => void } | null;
  /** Beside it: words, or a drawing where words would be one too many. */
  second: {
    label: string;
    icon?: 'chevron' | 'pencil';
    isOpen?: boolean;
    /** One leafs with it: each click counts, however fast. */
    isPressedOn?: boolean;
    onPress: () => void;
  }[];
  /** Where the focus goes when the line is changed from elsewhere. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** More than the sentence, below it. */
  children?: ComponentChildren;
}

/** A longer sentence scrolls away with the rest: in letters, so that it fits in 40rem of height beside a note of two lines. */
const LONGEST_TO_STAY = 120;

/** The one thing to do now. */
export function NowCard({ label, sentence, main, second, heading, children }: NowCardProps) {
  const isStaying = sentence.length <= LONGEST_TO_STAY && !children;
  return (
    <Card class={classNames(css.now, isStaying && css.staying)}>
      <h2 ref={heading} tabIndex={-1} class={css.label}>
        {label}
      </h2>
      {sentence !== '' && <p class={css.sentence}>{sentence}</p>}
      {children}
      {(main !== null || second.length > 0) && (
        <Actions>
          {main && (
            <Button variant="main" aria-keyshortcuts="Enter" onClick={main.onPress}>
              {main.label}
            </Button>
          )}
          {second.map((action) =>
            action.icon ? (
              <IconButton
                key={action.label}
                icon={action.icon}
                label={action.label}
                aria-expanded={action.isOpen}
                onClick={action.onPress}
              />
            ) : (
              <Button key={action.label} data-pressed-on={action.isPressedOn} onClick={action.onPress}>
                {action.label}
              </Button>
            ),
          )}
        </Actions>
      )}
    </Card>
  );
}
