import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useText } from '@/lib/i18n/use-text';
import { BackButton } from './BackButton';
import css from './RescueSentence.module.css';

export interface RescueSentenceProps {
  sentence: string;
  /** The language of the sentence, which need not be the page's. */
  lang: string;
  /** Ways to take the moment, to choose from; empty where there is one. The keys 1, 2 … choose too. */
  branches: readonly { id: string; label: string; isChosen: boolean }[];
  onBranch: (id: string) => void;
  onBack: () => void;
  /** What there is to do once it is said. */
  children?: ComponentChildren;
}

/** The sentence to say, large enough to be read from the corner of the eye. It has the focus, so that it is read out. */
export function RescueSentence(props: RescueSentenceProps) {
  const { sentence, lang, branches, onBranch, onBack, children } = props;
  const { t } = useText();
  const said = useRef<HTMLParagraphElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    said.current?.focus();
  }, [sentence]);
  // Before the browser paints: a quick hand presses the next key by then.
  useLayoutEffect(() => {
    const listen = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const branch = latest.current.branches[Number(key) - 1];
      if (branch && !ctrlKey && !metaKey && !altKey) latest.current.onBranch(branch.id);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);

  return (
    <>
      {branches.length > 0 && (
        <div role="group" aria-label={t('rescue.branches')} class={css.branches}>
          {branches.map(({ id, label, isChosen }, place) => (
            <Button
              key={id}
              class={isChosen ? css.chosen : undefined}
              keyHint={String(place + 1)}
              aria-keyshortcuts={String(place + 1)}
              aria-pressed={isChosen}
              onClick={() => {
                onBranch(id);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <p ref={said} class={css.sentence} tabIndex={-1} lang={lang}>
        {sentence}
      </p>
      {children}
      <BackButton label={t('rescue.back')} onBack={onBack} />
    </>
  );
}
