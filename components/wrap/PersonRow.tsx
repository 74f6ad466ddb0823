import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useOpenedFocus } from '@/components/ui/use-opened-focus';
import type { Named } from '@/lib/domain/named';
import { useText } from '@/lib/i18n/use-text';
import css from './PersonRow.module.css';

export interface PersonRowProps {
  named: Named;
  /** Where they work, and through whom they are known. */
  about: string;
  onCorrect: (to: Named) => void;
  onSkip: () => void;
}

/** Somebody who was named: as they will be kept, to put right or to pass by. */
export function PersonRow({ named, about, onCorrect, onSkip }: PersonRowProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<Named | null>(null);
  const isOpen = typed !== null;
  const focus = useOpenedFocus(isOpen);
  const commit = (): void => {
    if (typed !== null && typed.name.trim() !== '') {
      onCorrect({ name: typed.name.trim(), organisation: typed.organisation.trim() });
    }
    setTyped(null);
  };
  const field = (of: keyof Named) => ({
    maxLength: 200,
    value: typed?.[of] ?? '',
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      setTyped({ ...(typed ?? named), [of]: event.currentTarget.value });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      commit();
    },
  });
  if (isOpen) {
    return (
      <li class={css.fields}>
        <TextField ref={focus.field} label={t('wrap.named.name')} {...field('name')} />
        <TextField label={t('prepare.person.organisation')} {...field('organisation')} />
        <div>
          <Button onClick={commit}>{t('common.done')}</Button>
        </div>
      </li>
    );
  }
  return (
    <li class={css.row}>
      <div class={css.who}>
        <p>{named.name}</p>
        {about !== '' && <small>{about}</small>}
      </div>
      <IconButton
        ref={focus.opener}
        icon="pencil"
        label={t('wrap.named.correct', { name: named.name })}
        onClick={() => {
          setTyped(named);
        }}
      />
      <IconButton icon="close" label={t('wrap.named.skip', { name: named.name })} onClick={onSkip} />
    </li>
  );
}
