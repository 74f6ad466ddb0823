import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { BackLink } from '@/components/ui/BackLink';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import type { QuestionSet } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { useFocusWish } from './focus-wish';
import { hrefOf } from './options-route';
import { PageTitle } from './PageTitle';
import css from './QuestionSetHead.module.css';

export interface QuestionSetHeadProps {
  set: QuestionSet;
  minutes: number;
  /** Lengths of a conversation these questions suit, in minutes; null without questions. */
  fits: { shortest: number; longest: number | null } | null;
  /** The fields for name and purpose, while they are open. */
  words: ComponentChildren;
  onWords: () => void;
  onAdd: () => void;
  onDuplicate: () => void;
  onShare: () => void;
  onRemove: () => void;
  /** Left out when there is no shipped version to go back to. */
  onRestore: (() => void) | undefined;
}

export function QuestionSetHead({ set, minutes, fits, words, ...on }: QuestionSetHeadProps) {
  const { t } = useText();
  const items: MenuItem[] = [
    ...(on.onRestore ? [{ label: t('set.restore'), icon: 'undo' as const, onChoose: on.onRestore }] : []),
    { label: t('set.remove'), icon: 'trash', isDanger: true, onChoose: on.onRemove },
  ];
  return (
    <div class={css.head}>
      <BackLink href={hrefOf('questions')}>{t('set.all')}</BackLink>
      <PageTitle
        line={useSummary(set.questions.length, minutes, fits)}
        action={words === null && <WordsButton onPress={on.onWords} />}
      >
        <span lang={set.language}>{set.name.trim() || t('set.noName')}</span>
      </PageTitle>
      {words ?? (set.description.trim() !== '' && <p lang={set.language}>{set.description}</p>)}
      <Actions>
        <Button variant="main" onClick={on.onAdd}>
          {t('set.addQuestion')}
        </Button>
        <Button onClick={on.onDuplicate}>{t('set.duplicate')}</Button>
        <Button onClick={on.onShare}>{t('set.share')}</Button>
        <Menu label={t('set.more')} items={items} />
      </Actions>
    </div>
  );
}

/** The button that opens the fields for name and purpose. */
function WordsButton({ onPress }: { onPress: () => void }) {
  const { t } = useText();
  const pencil = useRef<HTMLButtonElement>(null);
  useFocusWish(WORDS_WISH, pencil);
  return <IconButton ref={pencil} icon="pencil" label={t('set.words')} onClick={onPress} />;
}

/** What a wish for focus calls it. */
export const WORDS_WISH = 'set-words';

/** Keeps a line from ending inside `25–30`. */
const NO_BREAK = '\u2060';

/** `9 vragen · ongeveer 18 minuten · past bij 25–30 minuten` */
function useSummary(count: number, minutes: number, fits: QuestionSetHeadProps['fits']): string {
  const { t } = useText();
  const parts = [t('common.questionsCount', { count })];
  if (fits !== null) {
    const { shortest, longest } = fits;
    parts.push(t('set.takes', { count: minutes }));
    const lengths =
      shortest === longest ? String(shortest) : `${String(shortest)}–${NO_BREAK}${String(longest)}`;
    parts.push(longest === null ? t('set.fitsNone') : t('set.fits', { lengths }));
  }
  return parts.join(' · ');
}
