import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';
import css from './MenuList.module.css';
import { placeUnder } from './place-under';

export interface MenuItem {
  label: string;
  icon?: IconName | undefined;
  /** It takes something away. */
  isDanger?: boolean | undefined;
  disabled?: boolean | undefined;
  onChoose: () => void;
}

interface MenuListProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  startAt: 'first' | 'last';
  anchor: RefObject<HTMLElement | null>;
  onClose: (doesFocusReturn: boolean) => void;
}

/** The open half of a `Menu`. It lies above everything as a popover and exists only while it is open. */
export function MenuList({ id, label, items, startAt, anchor, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!list.current || !anchor.current) return;
    list.current.showPopover();
    placeUnder(list.current, anchor.current);
    const choices = choicesIn(list.current);
    choices.at(startAt === 'first' ? 0 : -1)?.focus();
  }, [anchor, startAt]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!list.current) return;
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Tab goes on from the button, Escape stops at this menu and leaves a dialog around it open.
      if (event.key === 'Escape') event.preventDefault();
      onClose(true);
      return;
    }
    const choice = nextChoice(choicesIn(list.current), event.key);
    if (!choice) return;
    event.preventDefault();
    choice.focus();
  };

  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- focus lies on the items, never on the menu itself
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      class={css.menu}
      popover="manual"
      onKeyDown={onKeyDown}
      onFocusOut={(event: FocusEvent) => {
        const next = event.relatedTarget;
        if (next instanceof Node && (list.current?.contains(next) || anchor.current?.contains(next))) return;
        onClose(false);
      }}
    >
      {items.map(({ label: name, icon, isDanger, disabled, onChoose }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={classNames(css.item, isDanger && css.danger)}
          aria-disabled={disabled}
          onClick={() => {
            if (disabled) return;
            onClose(true);
            onChoose();
          }}
        >
          {icon && <Icon name={icon} />}
          {name}
        </button>
      ))}
    </div>
  );
}

function choicesIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

/** Where a key leads from the item that has focus: arrows go round, Home and End to the ends, a letter to the next item that begins with it. */
function nextChoice(choices: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = choices.findIndex((choice) => choice === document.activeElement);
  if (key === 'ArrowDown') return choices[(at + 1) % choices.length];
  if (key === 'ArrowUp') return choices.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return choices[0];
  if (key === 'End') return choices.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const fromHere = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
  return fromHere.find((choice) => choice.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
