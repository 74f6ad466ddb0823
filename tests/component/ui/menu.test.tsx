import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { violationsIn } from './axe';
import './popover';

function drawMenu(changes: Partial<Record<'edit' | 'remove', Partial<MenuItem>>> = {}) {
  const onChoose = vi.fn<(label: string) => void>();
  const item = (label: string, more: Partial<MenuItem> = {}): MenuItem => ({
    label,
    onChoose: () => {
      onChoose(label);
    },
    ...more,
  });
  const items = [
    item('Edit', changes.edit),
    item('Read notes'),
    item('Remove', { isDanger: true, ...changes.remove }),
  ];
  const view = render(
    <>
      <Menu label="More" items={items} />
      <button type="button">Elsewhere</button>
    </>,
  );
  return { ...view, onChoose, button: screen.getByRole('button', { name: 'More' }) };
}

function press(key: string) {
  const at = document.activeElement;
  if (!at) throw new Error('Nothing has focus.');
  fireEvent.keyDown(at, { key });
}

const focused = () => document.activeElement?.textContent;
const isOpen = () => screen.queryByRole('menu') !== null;

describe('opening', () => {
  test('a click opens it at the first item and says so on the button', () => {
    const { button } = drawMenu();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(focused()).toBe('Edit');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(button.getAttribute('aria-controls')).toBe(screen.getByRole('menu', { name: 'More' }).id);
  });

  test('down opens it at the first item, up at the last', () => {
    const { button } = drawMenu();
    button.focus();
    press('ArrowDown');
    expect(focused()).toBe('Edit');
    press('Escape');
    press('ArrowUp');
    expect(focused()).toBe('Remove');
  });
});

describe('moving', () => {
  test('arrows go round, Home and End go to the ends', () => {
    const { button } = drawMenu();
    fireEvent.click(button);
    const visited = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
      press(key);
      return focused();
    });
    expect(visited).toEqual(['Read notes', 'Remove', 'Edit', 'Remove', 'Edit', 'Remove']);
  });

  test('a letter goes to the next item that begins with it', () => {
    const { button } = drawMenu();
    fireEvent.click(button);
    press('r');
    expect(focused()).toBe('Read notes');
    press('R');
    expect(focused()).toBe('Remove');
    press('x');
    expect(focused()).toBe('Remove');
  });
});

describe('closing', () => {
  test.each(['Escape', 'Tab'])('%s closes it and focus is back on the button', (key) => {
    const { button, onChoose } = drawMenu();
    fireEvent.click(button);
    press(key);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button);
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('a second click on the button closes it', () => {
    const { button } = drawMenu();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(isOpen()).toBe(false);
  });

  test('focus that goes elsewhere closes it and is left where it went', async () => {
    const { button } = drawMenu();
    fireEvent.click(button);
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    await vi.waitFor(() => {
      expect(isOpen()).toBe(false);
    });
    expect(focused()).toBe('Elsewhere');
  });
});

describe('choosing', () => {
  test('focus is back on the button before the choice is carried out', () => {
    let focusAtChoice: Element | null = null;
    const { button } = drawMenu({
      remove: {
        onChoose: () => {
          focusAtChoice = document.activeElement;
        },
      },
    });
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(focusAtChoice).toBe(button);
    expect(isOpen()).toBe(false);
  });

  test('an item that cannot be chosen now can be read but does nothing', () => {
    const { button, onChoose } = drawMenu({ edit: { disabled: true } });
    fireEvent.click(button);
    expect(focused()).toBe('Edit');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Edit' }));
    expect(onChoose).not.toHaveBeenCalled();
    expect(isOpen()).toBe(true);
  });
});

test('axe finds nothing in an open menu', async () => {
  const { button, container } = drawMenu({ edit: { icon: 'pencil', disabled: true } });
  fireEvent.click(button);
  expect(await violationsIn(container)).toEqual([]);
});
