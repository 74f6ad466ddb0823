import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Checkbox } from '@/components/ui/Checkbox';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import css from './QuestionRow.module.css';

export interface QuestionRowProps {
  sentence: string;
  isDone: boolean;
  /** The word behind a must-ask. */
  mustAsk: string | null;
  /** How it stands, where a tick alone does not say it. */
  stateLabel: string | null;
  /** Null where there is nothing to tick yet. */
  onTick: ((isDone: boolean) => void) | null;
  moreLabel: string;
  isOpen: boolean;
  /** It was added just now: it takes the focus, and with it comes into view. */
  takesFocus: boolean;
  onToggle: () => void;
  /** What opens below the question. */
  children: ComponentChildren;
}

/** One question to tick, with everything else about it folded. */
export function QuestionRow(props: QuestionRowProps) {
  const { sentence, isDone, mustAsk, stateLabel, onTick, moreLabel, isOpen, onToggle, takesFocus, children } =
    props;
  const detailsId = useId();
  const more = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) more.current?.focus();
  }, [takesFocus]);
  const words = (
    <>
      {sentence} {mustAsk !== null && <Tag>{mustAsk}</Tag>}
    </>
  );
  return (
    <li class={classNames(css.row, isDone && css.done)}>
      {onTick === null ? (
        <div class={css.words}>
          {words}
          {stateLabel !== null && <small>{stateLabel}</small>}
        </div>
      ) : (
        <Checkbox
          class={css.tick}
          checked={isDone}
          label={words}
          hint={stateLabel ?? undefined}
          onChange={(event) => {
            onTick(event.currentTarget.checked);
          }}
        />
      )}
      <IconButton
        ref={more}
        icon="more"
        label={moreLabel}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      />
      {isOpen && (
        <div id={detailsId} class={css.details}>
          {children}
        </div>
      )}
    </li>
  );
}
