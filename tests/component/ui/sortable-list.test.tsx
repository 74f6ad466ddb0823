import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SortableList } from '@/components/ui/SortableList';
import { violationsIn } from './axe';

const ROW_HEIGHT = 40;

/** A list whose owner carries out every move, or with `isDeaf` none. */
function List({ onMove, isDeaf }: { onMove: (from: number, to: number) => void; isDeaf?: boolean }) {
  const [items, setItems] = useState(['opening', 'questions', 'close']);
  return (
    <SortableList
      label="Parts"
      items={items}
      keyOf={(item) => item}
      nameOf={(item) => item}
      texts={{
        grip: (name) => `Move ${name}`,
        up: (name) => `Up: ${name}`,
        down: (name) => `Down: ${name}`,
        moved: (name, place, of) => `${name} is now ${String(place)} of ${String(of)}`,
      }}
      onMove={(from, to) => {
        onMove(from, to);
        if (isDeaf) return;
        const next = items.filter((_, index) => index !== from);
        next.splice(to, 0, items[from] ?? '');
        setItems(next);
      }}
    >
      {(item, index) => (
        <span>
          {index + 1} {item}
        </span>
      )}
    </SortableList>
  );
}

function drawList() {
  const onMove = vi.fn<(from: number, to: number) => void>();
  return { ...render(<List onMove={onMove} />), onMove };
}

const order = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const button = (name: string) => screen.getByRole('button', { name });

function pressOn(name: string, key: string) {
  button(name).focus();
  fireEvent.keyDown(button(name), { key });
}

describe('by button', () => {
  test('up and down move a row by one and keep the focus on it', () => {
    drawList();
    button('Down: opening').focus();
    fireEvent.click(button('Down: opening'));
    expect(order()).toEqual(['1 questions', '2 opening', '3 close']);
    expect(document.activeElement).toBe(button('Down: opening'));
    fireEvent.click(button('Up: close'));
    expect(order()).toEqual(['1 questions', '2 close', '3 opening']);
  });

  test('at the end a button stays, says so, and does nothing', () => {
    const { onMove } = drawList();
    expect(button('Up: opening').getAttribute('aria-disabled')).toBe('true');
    expect(button('Down: close').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Up: opening'));
    fireEvent.click(button('Down: close'));
    expect(onMove).not.toHaveBeenCalled();
  });
});

describe('by key on the grip', () => {
  test('arrows move by one, Home and End to the ends, and focus goes along', () => {
    drawList();
    pressOn('Move questions', 'ArrowUp');
    expect(order()).toEqual(['1 questions', '2 opening', '3 close']);
    pressOn('Move questions', 'End');
    expect(order()).toEqual(['1 opening', '2 close', '3 questions']);
    pressOn('Move questions', 'Home');
    expect(order()).toEqual(['1 questions', '2 opening', '3 close']);
    expect(document.activeElement).toBe(button('Move questions'));
  });

  test('past an end nothing moves', () => {
    const { onMove } = drawList();
    pressOn('Move opening', 'ArrowUp');
    pressOn('Move opening', 'Home');
    pressOn('Move close', 'ArrowDown');
    expect(onMove).not.toHaveBeenCalled();
  });
});

test('a move is announced politely', () => {
  drawList();
  expect(screen.getByRole('status').textContent).toBe('');
  pressOn('Move opening', 'ArrowDown');
  expect(screen.getByRole('status').textContent).toBe('opening is now 2 of 3');
});

test('focus that has gone elsewhere meanwhile is not taken back', () => {
  render(<input aria-label="Name" />);
  drawList();
  const field = screen.getByRole('textbox', { name: 'Name' });
  button('Down: opening').focus();
  fireEvent.click(button('Down: opening'));
  field.focus();
  fireEvent.click(button('Down: opening'));
  expect(order()).toEqual(['1 questions', '2 close', '3 opening']);
  expect(document.activeElement).toBe(field);
});

describe('by pointer', () => {
  /** happy-dom lays nothing out: rows of one height, one below the other. */
  function layOut() {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Element) {
      const index = this.matches('li') ? [...(this.parentElement?.children ?? [])].indexOf(this) : 0;
      return new DOMRect(0, index * ROW_HEIGHT, 300, ROW_HEIGHT);
    });
    vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
  }

  const shifts = () => screen.getAllByRole('listitem').map((row) => row.style.getPropertyValue('translate'));

  function drag(name: string, way: number) {
    const grip = button(name);
    grip.focus();
    fireEvent(grip, new PointerEvent('pointerdown', { bubbles: true, button: 0, clientY: 100 }));
    fireEvent(grip, new PointerEvent('pointermove', { bubbles: true, clientY: 100 + way }));
    return { drop: () => fireEvent(grip, new PointerEvent('pointerup', { bubbles: true })), grip };
  }

  test('a row whose edge is dropped past the middle of another takes its place', () => {
    layOut();
    const { onMove } = drawList();
    drag('Move opening', 1.6 * ROW_HEIGHT).drop();
    expect(onMove).toHaveBeenCalledExactlyOnceWith(0, 2);
    expect(order()).toEqual(['1 questions', '2 close', '3 opening']);
    expect(document.activeElement).toBe(button('Move opening'));
  });

  test('upwards too', () => {
    layOut();
    const { onMove } = drawList();
    drag('Move close', -0.6 * ROW_HEIGHT).drop();
    expect(onMove).toHaveBeenCalledExactlyOnceWith(2, 1);
  });

  test('while it is dragged the others make room and nothing has moved yet', () => {
    layOut();
    const { onMove } = drawList();
    drag('Move opening', 0.6 * ROW_HEIGHT);
    expect(shifts()).toEqual(['0 24px', '0 -40px', '']);
    expect(onMove).not.toHaveBeenCalled();
  });

  test('a dropped row waits in its new place, and goes back when the move does not come', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    layOut();
    render(<List onMove={vi.fn()} isDeaf />);
    drag('Move opening', 0.6 * ROW_HEIGHT).drop();
    expect(shifts()).toEqual(['0 40px', '0 -40px', '']);
    await act(() => {
      vi.runAllTimers();
    });
    expect(shifts()).toEqual(['', '', '']);
  });

  test('a small pull changes nothing', () => {
    layOut();
    const { onMove } = drawList();
    drag('Move opening', 0.4 * ROW_HEIGHT).drop();
    expect(onMove).not.toHaveBeenCalled();
  });

  test('Escape lets go without a move', () => {
    layOut();
    const { onMove } = drawList();
    const { drop, grip } = drag('Move opening', 2 * ROW_HEIGHT);
    fireEvent.keyDown(grip, { key: 'Escape' });
    drop();
    expect(onMove).not.toHaveBeenCalled();
  });
});

test('axe finds nothing in the list', async () => {
  const { container } = drawList();
  expect(await violationsIn(container)).toEqual([]);
});
