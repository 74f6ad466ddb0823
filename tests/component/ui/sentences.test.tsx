import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { SkipLink } from '@/components/ui/SkipLink';
import { UndoToast } from '@/components/ui/UndoToast';
import { violationsIn } from './axe';

test('a button does not send forms, and its key hint is no part of its name', () => {
  render(
    <Button keyHint="↵" aria-keyshortcuts="Enter">
      Asked
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Asked' });
  expect(button.getAttribute('type')).toBe('button');
});

test('a button that is a drawing has a name, in words and under the pointer', () => {
  render(<IconButton icon="close" label="Close" />);
  expect(screen.getByRole('button', { name: 'Close' }).title).toBe('Close');
});

test('a drawing is silent', () => {
  const { container } = render(<Icon name="cup" />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('an error is an alert, other notices wait for a pause, what was already there is silent', () => {
  render(
    <>
      <Notice tone="error">Saving failed.</Notice>
      <Notice tone="good">Saved.</Notice>
      <Notice isSilent>This stays on your computer.</Notice>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('Saving failed.');
  expect(screen.getByRole('status').textContent).toBe('Saved.');
});

test('what was removed is announced in a region that was already there, and can be taken back', () => {
  const onUndo = vi.fn();
  const toast = (text: string | undefined) => (
    <UndoToast text={text} undoLabel="Put back" onUndo={onUndo} closeLabel="Close" onClose={vi.fn()} />
  );
  const { rerender } = render(toast(undefined));
  const region = screen.getByRole('status');
  expect(screen.queryByRole('button')).toBeNull();
  rerender(toast('Question removed'));
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('Question removed');
  fireEvent.click(screen.getByRole('button', { name: 'Put back' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('a disclosure is folded unless it is said to be open', () => {
  const { container, rerender } = render(<Disclosure summary="7 questions, 2 must">the list</Disclosure>);
  expect(container.querySelector('details')?.open).toBe(false);
  rerender(
    <Disclosure summary="7 questions, 2 must" open>
      the list
    </Disclosure>,
  );
  expect(container.querySelector('details')?.open).toBe(true);
});

test('axe finds nothing in buttons and sentences', async () => {
  const { container } = render(
    <>
      <SkipLink target="main">To the text</SkipLink>
      <main id="main">
        <Button variant="main" icon="plus" isWide>
          New
        </Button>
        <ButtonLink href="#there">There</ButtonLink>
        <Notice tone="error" actions={<Button>Again</Button>}>
          Saving failed.
        </Notice>
        <EmptyState text="Your conversations stand here.">
          <Button variant="main">Plan one</Button>
        </EmptyState>
        <Disclosure summary="7 questions">the list</Disclosure>
        <UndoToast
          text="Removed"
          undoLabel="Put back"
          onUndo={vi.fn()}
          closeLabel="Close"
          onClose={vi.fn()}
        />
      </main>
    </>,
  );
  expect(await violationsIn(container)).toEqual([]);
});
