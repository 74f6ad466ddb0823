import { useId, useRef, useState } from 'preact/hooks';
import type { IconName } from './Icon';
import { IconButton } from './IconButton';
import { type MenuItem, MenuList } from './MenuList';

export type { MenuItem } from './MenuList';

export interface MenuProps {
  /** What the menu is about: "Meer over dit gesprek". */
  label: string;
  icon?: IconName | undefined;
  items: readonly MenuItem[];
  class?: string | undefined;
}

/**
 * A button and the things to choose from it, as the menu button pattern has it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). Focus comes back to the button before a choice is carried out.
 */
export function Menu({ label, icon = 'more', items, class: extra }: MenuProps) {
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [openAt, setOpenAt] = useState<'first' | 'last'>();
  const isOpen = openAt !== undefined;

  const close = (doesFocusReturn: boolean) => {
    setOpenAt(undefined);
    if (doesFocusReturn) button.current?.focus();
  };

  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        class={extra}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => {
          if (isOpen) close(true);
          else setOpenAt('first');
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpenAt(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      />
      {isOpen && (
        <MenuList id={listId} label={label} items={items} startAt={openAt} anchor={button} onClose={close} />
      )}
    </>
  );
}
