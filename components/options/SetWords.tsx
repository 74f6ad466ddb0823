import { useEffect, useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import type { Language } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import type { TypedText } from './place';
import css from './SetWords.module.css';
import { TypedLine } from './TypedLine';

export interface SetWordsProps {
  name: TypedText;
  description: TypedText;
  limits: { name: number; description: number };
  language: Language;
  /** Left out for a set that came with the product: it has a twin in the other language. */
  onLanguage: ((language: Language) => void) | undefined;
  onDone: () => void;
}

/** What a set is called and what it is for, to change. The name has the focus, ready to be replaced. */
export function SetWords({ name, description, limits, language, onLanguage, onDone }: SetWordsProps) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div class={css.words}>
      <TextField
        ref={field}
        label={t('set.name')}
        maxLength={limits.name}
        lang={language}
        value={name.text}
        onInput={(event) => {
          name.onInput(event.currentTarget.value);
        }}
        onBlur={name.onBlur}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          onDone();
        }}
      />
      <TypedLine
        label={t('set.description')}
        value={description}
        longest={limits.description}
        lang={language}
        onEnter={onDone}
        onEscape={onDone}
      />
      {onLanguage && (
        <RadioPills
          legend={t('set.language')}
          options={[
            { value: 'nl', label: t('set.language.nl') },
            { value: 'en', label: t('set.language.en') },
          ]}
          value={language}
          onChoose={onLanguage}
        />
      )}
      <Actions>
        <Button onClick={onDone}>{t('common.done')}</Button>
      </Actions>
    </div>
  );
}
