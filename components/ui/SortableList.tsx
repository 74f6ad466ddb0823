import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import css from './SortableList.module.css';
import { useDragOrder } from './use-drag-order';
import { VisuallyHidden } from './VisuallyHidden';

export interface SortableListProps<Item> {
  /** What the list holds. */
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** What a row is called when it is moved. */
  nameOf: (item: Item) => string;
  texts: {
    /** The grip, which is dragged and which arrow keys move: "Verplaats … met de pijltjes". */
    grip: (name: string) => string;
    up: (name: string) => string;
    down: (name: string) => string;
    /** Announced after a move; `place` counts from 1. */
    moved: (name: string, place: number, of: number) => string;
  };
  /** Take the item out at `from` and put it back at `to`; both count from 0. */
  onMove: (from: number, to: number) => void;
  children: (item: Item, index: number) => ComponentChildren;
  class?: string | undefined;
}

type Control = 'grip' | 'up' | 'down';

/** A list that is put in order by buttons, by arrow keys on the grip, and by dragging. Focus stays on the row that moves. */
export function SortableList<Item>(props: SortableListProps<Item>) {
  const { label, items, keyOf, nameOf, texts, onMove, children, class: extra } = props;
  const list = useRef<HTMLOListElement>(null);
  const moving = useRef<{ key: string; control: Control } | undefined>(undefined);
  const [announcement, setAnnouncement] = useState('');
  const order = JSON.stringify(items.map(keyOf));

  // Moving a row in the page takes its focus away; the new order may also arrive later than the key press.
  useLayoutEffect(() => {
    const moved = moving.current;
    moving.current = undefined;
    const isFocusElsewhere =
      document.activeElement !== document.body && !list.current?.contains(document.activeElement);
    if (!moved || isFocusElsewhere) return;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset['key'] === moved.key,
    );
    row?.querySelector<HTMLElement>(`[data-control=${moved.control}]`)?.focus();
  }, [order]);

  const move = (from: number, to: number, control: Control) => {
    const item = items[from];
    if (item === undefined || to === from || to < 0 || to >= items.length) return;
    moving.current = { key: keyOf(item), control };
    setAnnouncement(texts.moved(nameOf(item), to + 1, items.length));
    onMove(from, to);
  };

  const drag = useDragOrder(list, order, (from, to) => {
    move(from, to, 'grip');
  });

  const onGripKey = (event: KeyboardEvent, from: number) => {
    if (event.key === 'Escape' && drag.from !== undefined) {
      event.preventDefault();
      drag.cancel();
      return;
    }
    const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(from, to, 'grip');
  };

  return (
    <>
      <ol
        ref={list}
        class={classNames(css.list, drag.from !== undefined && css.underWay, extra)}
        aria-label={label}
      >
        {items.map((item, index) => {
          const name = nameOf(item);
          const shift = drag.shiftOf(index);
          return (
            <li
              key={keyOf(item)}
              data-key={keyOf(item)}
              class={classNames(css.row, index === drag.from && css.dragged)}
              style={shift === 0 ? undefined : { translate: `0 ${String(shift)}px` }}
            >
              <button
                type="button"
                class={css.grip}
                data-control="grip"
                aria-label={texts.grip(name)}
                onKeyDown={(event) => {
                  onGripKey(event, index);
                }}
                {...drag.gripOf(index)}
              >
                <Icon name="grip" />
              </button>
              <div class={css.content}>{children(item, index)}</div>
              <span class={css.steps}>
                <IconButton
                  icon="up"
                  label={texts.up(name)}
                  class={css.step}
                  data-control="up"
                  aria-disabled={index === 0}
                  onClick={() => {
                    move(index, index - 1, 'up');
                  }}
                />
                <IconButton
                  icon="down"
                  label={texts.down(name)}
                  class={css.step}
                  data-control="down"
                  aria-disabled={index === items.length - 1}
                  onClick={() => {
                    move(index, index + 1, 'down');
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </>
  );
}
