import { fireEvent, render, screen } from '@testing-library/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { Aside } from '@/components/ui/Aside';
import { Title } from '@/components/ui/Title';

describe('a title', () => {
  test('takes the focus when the page before took it along', () => {
    const view = render(<button type="button">Start</button>);
    screen.getByRole('button').focus();
    view.rerender(<Title>Ingrid</Title>);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  test('leaves it where it is when something has it', () => {
    render(<input aria-label="Notes" />);
    screen.getByRole('textbox').focus();
    render(<Title>Ingrid</Title>);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});

function Greedy() {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return <input ref={field} aria-label="Who with" />;
}

describe('an aside', () => {
  function Page({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
    return (
      <>
        <button type="button">Time</button>
        <textarea aria-label="Notes" />
        {isOpen && (
          <Aside onClose={onClose}>
            <input aria-label="Minutes" />
          </Aside>
        )}
      </>
    );
  }

  function open() {
    let closed = 0;
    const onClose = (): void => {
      closed++;
    };
    const view = render(<Page isOpen={false} onClose={onClose} />);
    screen.getByRole('button').focus();
    view.rerender(<Page isOpen onClose={onClose} />);
    return {
      closed: () => closed,
      close: () => {
        view.rerender(<Page isOpen={false} onClose={onClose} />);
      },
    };
  }
  const field = (name: string) => screen.getByRole('textbox', { name });
  const escape = (element: Element) => fireEvent.keyDown(element, { key: 'Escape' });

  test('closes at Escape, also in a field of its own', () => {
    const { closed } = open();
    escape(screen.getByRole('button'));
    escape(field('Minutes'));
    expect(closed()).toBe(2);
  });

  test('leaves Escape to a field elsewhere', () => {
    const { closed } = open();
    escape(field('Notes'));
    expect(closed()).toBe(0);
  });

  test('gives the focus back when it goes', () => {
    const { close } = open();
    field('Minutes').focus();
    close();
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  test('gives it back also when something in it took it at once', () => {
    render(<button type="button">Name</button>);
    screen.getByRole('button').focus();
    const view = render(
      <Aside onClose={() => undefined}>
        <Greedy />
      </Aside>,
    );
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    view.unmount();
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  test('leaves the focus to what took it meanwhile', () => {
    const { close } = open();
    field('Notes').focus();
    close();
    expect(document.activeElement).toBe(field('Notes'));
  });
});
