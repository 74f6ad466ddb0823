import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { createRef } from 'preact';
import { expect, test, vi } from 'vitest';
import { CutWordsContext } from '@/components/ui/Field';
import { FileInput } from '@/components/ui/FileInput';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { violationsIn } from './axe';

/** What is read out after the name of a field. */
function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

test('a field is found by its label and described by its hint and its error', () => {
  render(<TextField label="Link" hint="From the invitation." error="This is no link." value="x" />);
  const field = screen.getByRole('textbox', { name: 'Link' });
  expect(descriptionOf(field)).toBe('From the invitation. This is no link.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('a field without hint or error is described by nothing and valid', () => {
  render(<TextField label="Link" />);
  const field = screen.getByRole('textbox', { name: 'Link' });
  expect(field.hasAttribute('aria-describedby')).toBe(false);
  expect(field.hasAttribute('aria-invalid')).toBe(false);
});

test('an error that comes later is announced', () => {
  const { rerender } = render(<TextField label="Link" />);
  const region = document.querySelector('[aria-live=polite]');
  rerender(<TextField label="Link" error="This is no link." />);
  expect(region?.textContent).toBe('This is no link.');
});

test.each([
  ['a paste that does not fit', 'Bert and Carla', 'kept', '9 too many'],
  ['a paste that takes the place of what is selected', 'Dora', 'all', ''],
  ['a paste that fits', 'B', 'kept', ''],
])('what is cut off is told: %s', async (_, pasted, before, said) => {
  render(
    <CutWordsContext.Provider value={(count) => `${String(count)} too many`}>
      <TextField label="Name" maxLength={9} value="Anna" />
    </CutWordsContext.Provider>,
  );
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  name.setSelectionRange(before === 'all' ? 0 : 4, 4);
  const clipboardData = { getData: () => pasted };
  fireEvent.paste(name, { clipboardData });
  fireEvent.input(name, { inputType: 'insertFromPaste' });
  const region = document.querySelector('[aria-live=polite]');
  expect(region?.textContent).toBe(said);
  fireEvent.input(name, { inputType: 'deleteContentBackward' });
  expect(region?.textContent).toBe('');
  fireEvent(name, new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: pasted }));
  fireEvent.input(name, { inputType: 'insertText' });
  await waitFor(() => {
    expect(region?.textContent).toBe(said);
  });
  fireEvent(name, new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: '' }));
  await waitFor(() => {
    expect(region?.textContent).toBe('');
  });
});

test('a hidden label still names the field', () => {
  render(<TextField label="Search" isLabelHidden type="search" />);
  expect(screen.getByRole('searchbox', { name: 'Search' })).toBeTruthy();
});

test('the unit of a number is read out with it and is no part of its name', () => {
  render(<TextField label="Length" type="number" unit="minutes" hint="Short is kind." value="25" />);
  expect(descriptionOf(screen.getByRole('spinbutton', { name: 'Length' }))).toBe('minutes Short is kind.');
});

test('ref, value and events are those of the native field', () => {
  const line = createRef<HTMLInputElement>();
  const lines = createRef<HTMLTextAreaElement>();
  const onInput = vi.fn();
  render(
    <>
      <TextField ref={line} label="Goal" value="old" onInput={onInput} />
      <TextArea ref={lines} label="Notes" value="a note" doesGrow />
    </>,
  );
  fireEvent.input(screen.getByRole('textbox', { name: 'Goal' }), { target: { value: 'new' } });
  expect(onInput).toHaveBeenCalledOnce();
  expect(line.current).toBe(screen.getByRole('textbox', { name: 'Goal' }));
  expect(lines.current?.value).toBe('a note');
});

test('a select is a native one, with the chosen option in it', () => {
  const onChange = vi.fn();
  render(
    <Select label="Set" value="b" onChange={onChange}>
      <option value="a">Explore a field</option>
      <option value="b">Explore a role</option>
    </Select>,
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Set' });
  expect(select.selectedOptions[0]?.textContent).toBe('Explore a role');
  fireEvent.change(select, { target: { value: 'a' } });
  expect(onChange).toHaveBeenCalledOnce();
});

test('axe finds nothing in the fields', async () => {
  const { container } = render(
    <>
      <TextField label="Link" hint="From the invitation." error="This is no link." />
      <TextField label="Length" type="number" unit="minutes" />
      <TextArea label="Notes" isLabelHidden />
      <Select label="Set" disabled>
        <option>Explore a field</option>
      </Select>
    </>,
  );
  expect(await violationsIn(container)).toEqual([]);
});

test('a chosen file is handed on, and can be chosen again', () => {
  const onFile = vi.fn();
  render(<FileInput ref={createRef()} label="Choose a file" accept=".json" onFile={onFile} />);
  const field = screen.getByLabelText<HTMLInputElement>('Choose a file');
  const file = new File(['{}'], 'set.json');
  const emptied = vi.spyOn(field, 'value', 'set');
  fireEvent.change(field, { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  expect(emptied).toHaveBeenCalledExactlyOnceWith('');
});

test('a window that was closed without a choice hands on nothing', () => {
  const onFile = vi.fn();
  render(<FileInput ref={createRef()} label="Choose a file" accept=".json" onFile={onFile} />);
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [] } });
  expect(onFile).not.toHaveBeenCalled();
});
