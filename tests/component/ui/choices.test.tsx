import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Checkbox } from '@/components/ui/Checkbox';
import { CheckRow } from '@/components/ui/CheckRow';
import { RadioPills } from '@/components/ui/RadioPills';
import { Switch } from '@/components/ui/Switch';
import { violationsIn } from './axe';

const LENGTHS = [15, 20, 25].map((minutes) => ({ value: minutes, label: `${String(minutes)} min` }));

test('pressing the words of a checkbox or a switch changes it', () => {
  const onCheck = vi.fn();
  const onSwitch = vi.fn();
  render(
    <>
      <Checkbox label="What does a week look like?" onChange={onCheck} />
      <Switch label="Sound" onChange={onSwitch} />
    </>,
  );
  fireEvent.click(screen.getByText('What does a week look like?'));
  fireEvent.click(screen.getByText('Sound'));
  expect(onCheck).toHaveBeenCalledOnce();
  expect(onSwitch).toHaveBeenCalledOnce();
});

test('a switch says that it is one, and its hint describes it', () => {
  render(<Switch label="Sound" hint="One soft tone." checked />);
  const toggle = screen.getByRole<HTMLInputElement>('switch', { name: 'Sound' });
  expect(toggle.checked).toBe(true);
  expect(document.getElementById(toggle.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'One soft tone.',
  );
});

test('the pills are one radio group; choosing gives the value itself, not its text', () => {
  const onChoose = vi.fn();
  render(<RadioPills legend="Length" options={LENGTHS} value={25} onChoose={onChoose} />);
  const group = screen.getByRole('group', { name: 'Length' });
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(group.querySelectorAll('input')).toHaveLength(3);
  expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
  expect(radios.map((radio) => radio.checked)).toEqual([false, false, true]);
  fireEvent.click(screen.getByRole('radio', { name: '15 min' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(15);
});

test('two groups of pills do not share a name', () => {
  render(
    <>
      <RadioPills legend="Agreed" options={LENGTHS} value={15} onChoose={vi.fn()} />
      <RadioPills legend="Advised" options={LENGTHS} value={15} onChoose={vi.fn()} />
    </>,
  );
  const names = screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.name);
  expect(new Set(names).size).toBe(2);
});

test('a check row is ticked when it is ok, and only then', () => {
  render(
    <>
      <CheckRow state="ok" label="Background" onTick={vi.fn()} />
      <CheckRow state="attention" label="Light" detail="It comes from behind you" onTick={vi.fn()} />
      <CheckRow state="none" label="Door" onTick={vi.fn()} />
    </>,
  );
  const states = ['Background', 'Light', 'Door'].map((name) => {
    return screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
  });
  expect(states).toEqual([true, false, false]);
});

test('a check row hands back the tick, and its small line is read out with it', () => {
  const onTick = vi.fn();
  render(<CheckRow state="attention" label="Light" detail="It comes from behind you" onTick={onTick} />);
  const row = screen.getByRole('checkbox', { name: 'Light' });
  const detail = document.getElementById(row.getAttribute('aria-describedby') ?? '');
  expect(detail?.textContent).toBe('It comes from behind you');
  fireEvent.click(screen.getByText('Light'));
  expect(onTick).toHaveBeenCalledExactlyOnceWith(true);
});

test('axe finds nothing in the choices', async () => {
  const { container } = render(
    <>
      <Checkbox label="What does a week look like?" hint="Ask it first." checked />
      <Switch label="Sound" hint="One soft tone." />
      <RadioPills
        legend="Length"
        isLegendHidden
        hint="Short is kind."
        options={LENGTHS}
        value={25}
        onChoose={vi.fn()}
      />
      <CheckRow state="attention" label="Light" detail="It comes from behind you" onTick={vi.fn()} />
    </>,
  );
  expect(await violationsIn(container)).toEqual([]);
});
