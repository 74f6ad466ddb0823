import { createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { violationsIn } from './axe';

/** A page with a button that asks for a dialog, and the dialog while it is asked for. */
function Page({ onClose }: { onClose?: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setIsAsked(true);
        }}
      >
        Remove
      </Button>
      {isAsked && (
        <Dialog
          title="Remove this question?"
          closeLabel="Close"
          onClose={() => {
            onClose?.();
            setIsAsked(false);
          }}
          actions={<Button variant="main">Yes, remove</Button>}
        >
          <TextField label="Why" />
        </Dialog>
      )}
    </>
  );
}

function openDialog(onClose?: () => void) {
  const view = render(onClose ? <Page onClose={onClose} /> : <Page />);
  const opener = screen.getByRole('button', { name: 'Remove' });
  opener.focus();
  fireEvent.click(opener);
  return { ...view, opener, dialog: screen.getByRole('dialog', { name: 'Remove this question?' }) };
}

/** Escape reaches a page as "cancel" on the dialog. */
function escape(dialog: HTMLElement) {
  const cancel = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, cancel);
  return cancel;
}

test('it opens as a modal dialog that its title names', () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { dialog } = openDialog();
  expect(showModal).toHaveBeenCalledOnce();
  expect(dialog.hasAttribute('open')).toBe(true);
});

test('Escape asks the owner to close, once, and focus goes back to where it was', () => {
  const onClose = vi.fn();
  const { dialog, opener } = openDialog(onClose);
  screen.getByRole('textbox', { name: 'Why' }).focus();
  const cancel = escape(dialog);
  expect(cancel.defaultPrevented).toBe(true);
  expect(onClose).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('the close button does the same', () => {
  const onClose = vi.fn();
  const { opener } = openDialog(onClose);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(opener);
});

test('a browser that closes it without asking is followed', () => {
  const onClose = vi.fn();
  const { dialog } = openDialog(onClose);
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The dialog is not a native one.');
  dialog.close();
  expect(onClose).toHaveBeenCalledOnce();
});

test('a file field inside that is cancelled leaves it open', () => {
  const onClose = vi.fn();
  openDialog(onClose);
  const field = screen.getByRole('textbox', { name: 'Why' });
  fireEvent(field, createEvent('cancel', field, { bubbles: true }));
  expect(onClose).not.toHaveBeenCalled();
});

test('the first control comes before the close button in the order of Tab', () => {
  const { dialog } = openDialog();
  const controls = [...dialog.querySelectorAll('input, button')];
  expect(controls.at(-1)).toBe(screen.getByRole('button', { name: 'Close' }));
});

test('axe finds nothing in an open dialog', async () => {
  const { container } = openDialog();
  expect(await violationsIn(container)).toEqual([]);
});
