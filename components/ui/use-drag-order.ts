import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long a dropped row waits in its new place for the new order to arrive, before it goes back. In milliseconds. */
const DROP_WAITS_FOR = 500;

interface Drag {
  /** The order it began in: once the order is another one, the drag is history. */
  order: string;
  from: number;
  to: number;
  /** Where the pointer took hold, from the top of the list. In CSS pixels, like all that follows. */
  startY: number;
  offset: number;
  /** Middle and height of every row when the drag began. */
  rows: readonly { middle: number; height: number; top: number }[];
  isDropped: boolean;
}

export interface DragOrder {
  /** The row under way, if any. */
  from: number | undefined;
  /** How far a row now stands from its place, in CSS pixels. */
  shiftOf: (index: number) => number;
  /** Handlers for the grip of a row. */
  gripOf: (index: number) => {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  cancel: () => void;
}

/** Reordering the rows of `list` by pointer. Nothing changes place in the page until `onMove` does so; rows only shift. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  order: string,
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [state, setDrag] = useState<Drag>();
  const drag = state?.order === order ? state : undefined;
  const isDropped = state?.isDropped === true;

  const cancel = () => {
    setDrag(undefined);
  };

  useEffect(() => {
    if (!isDropped) return;
    const timer = setTimeout(() => {
      setDrag(undefined);
    }, DROP_WAITS_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [isDropped]);

  const gripOf = (index: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (!list.current || event.button !== 0) return;
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
      const rows = [...list.current.children].map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return { middle: topIn(list.current, top + height / 2), height, top: topIn(list.current, top) };
      });
      const startY = topIn(list.current, event.clientY);
      setDrag({ order, from: index, to: index, startY, offset: 0, rows, isDropped: false });
    },
    onPointerMove: (event: PointerEvent) => {
      if (!drag || drag.isDropped) return;
      const offset = topIn(list.current, event.clientY) - drag.startY;
      setDrag({ ...drag, offset, to: placeOf(drag, offset) });
      list.current?.children[drag.from]?.scrollIntoView({ block: 'nearest' });
    },
    onPointerUp: () => {
      if (!drag || drag.isDropped) return;
      if (drag.to === drag.from) {
        cancel();
        return;
      }
      setDrag({ ...drag, offset: wayTo(drag), isDropped: true });
      onMove(drag.from, drag.to);
    },
    onPointerCancel: cancel,
  });

  return { from: drag?.from, shiftOf: (index) => (drag ? shiftOf(drag, index) : 0), gripOf, cancel };
}

/** A height in the window as a height in the list, so that scrolling in between does not count. */
function topIn(list: HTMLElement | null, clientY: number): number {
  return clientY - (list?.getBoundingClientRect().top ?? 0);
}

/** The place where a row comes to stand: past every row whose middle its leading edge has passed. */
function placeOf({ rows, from }: Drag, offset: number): number {
  const { top = 0, height = 0 } = rows[from] ?? {};
  const isPassed = (middle: number, index: number) =>
    index < from ? middle > top + offset : index > from && middle < top + height + offset;
  const passed = rows.filter(({ middle }, index) => isPassed(middle, index)).length;
  return offset < 0 ? from - passed : from + passed;
}

function shiftOf(drag: Drag, index: number): number {
  if (index === drag.from) return drag.offset;
  const step = stepOf(drag);
  if (index > drag.from && index <= drag.to) return -step;
  if (index < drag.from && index >= drag.to) return step;
  return 0;
}

/** The room the dragged row leaves behind: its height and one gap. */
function stepOf({ rows, from }: Drag): number {
  const [first, second] = rows;
  const gap = first && second ? second.top - first.top - first.height : 0;
  return (rows[from]?.height ?? 0) + gap;
}

/** How far the dragged row is from its own place when it lies in the place it is dropped in. */
function wayTo({ rows, from, to }: Drag): number {
  const own = rows[from];
  const other = rows[to];
  if (!own || !other) return 0;
  return to < from ? other.top - own.top : other.top + other.height - own.top - own.height;
}
