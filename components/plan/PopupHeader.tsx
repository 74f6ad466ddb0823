import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { TwoLines } from '@/components/ui/TwoLines';
import { useText } from '@/lib/i18n/use-text';
import css from './PopupHeader.module.css';

export interface PopupHeaderProps {
  title: string;
  /** One small line under it. */
  about?: ComponentChildren;
  menu: readonly MenuItem[];
  /** A view that has no field to begin with begins at its heading: reading starts there and Enter does nothing. */
  takesFocus?: boolean;
}

export function PopupHeader({ title, about, menu, takesFocus = false }: PopupHeaderProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header class={css.top}>
      <div class={css.who}>
        <h1 ref={heading} tabIndex={-1} class={css.title}>
          <TwoLines text={title} />
        </h1>
        {about !== undefined && <p class={css.about}>{about}</p>}
      </div>
      <Menu label={t('common.more')} items={menu} />
    </header>
  );
}
