import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useKeptFocus } from '@/components/ui/use-kept-focus';

/** Names to take away, between a text field and a link. */
function Page({ names }: { names: readonly string[] }) {
  useKeptFocus();
  const [gone, setGone] = useState<readonly string[]>([]);
  const left = names.filter((name) => !gone.includes(name));
  return (
    <main>
      <input aria-label="Text" />
      {left.length > 0 && (
        <ul>
          {left.map((name) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  setGone([...gone, name]);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input aria-label="More text" />
      <a href="#on">On</a>
    </main>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string): void => {
  button(name).focus();
  fireEvent.keyDown(button(name), { key: 'Enter' });
  fireEvent.click(button(name));
};
const gets = (name: string) =>
  waitFor(() => {
    expect(document.activeElement?.tagName).toMatch(/BUTTON|A/);
    expect(document.activeElement?.textContent).toBe(name);
  });

test.each([
  ['the next one', 'Anna', 'Bert'],
  ['the one before, after the last', 'Carla', 'Bert'],
])('what was taken away by key hands the focus to %s', async (_, goes, next) => {
  render(<Page names={['Anna', 'Bert', 'Carla']} />);
  press(goes);
  await gets(next);
});

test('after the only one it goes on in the page, past the text field', async () => {
  render(<Page names={['Anna']} />);
  press('Anna');
  await gets('On');
});

test('whoever points gets no focus they did not ask for', async () => {
  render(<Page names={['Anna', 'Bert']} />);
  fireEvent.pointerDown(button('Anna'));
  button('Anna').focus();
  fireEvent.click(button('Anna'));
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Anna' })).toBeNull();
  });
  expect(document.activeElement).toBe(document.body);
});
