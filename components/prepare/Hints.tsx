import { Button } from '@/components/ui/Button';
import type { Hint, HintCode } from '@/lib/domain/hints';
import { useText } from '@/lib/i18n/use-text';
import css from './Hints.module.css';

export interface HintsProps {
  hints: readonly Hint[];
  /** What can be done about one of them, at a press. */
  help?: { code: HintCode; label: string; onPress: () => void };
}

/** What is worth a second look, with the words it is about. Nothing has to be done with it. */
export function Hints({ hints, help }: HintsProps) {
  const { t } = useText();
  const codes = [...new Set(hints.map(({ code }) => code))];
  return (
    <div role="status" class={css.hints}>
      {codes.map((code) => {
        const abouts = hints.filter((hint) => hint.code === code && hint.about !== '');
        return (
          <div key={code} class={css.hint}>
            {abouts.length > 0 && (
              <p class={css.about}>{abouts.map(({ about }) => t('hint.about', { about })).join(', ')}</p>
            )}
            <p>{t(`hint.${code}`)}</p>
            {help?.code === code && <Button onClick={help.onPress}>{help.label}</Button>}
          </div>
        );
      })}
    </div>
  );
}
