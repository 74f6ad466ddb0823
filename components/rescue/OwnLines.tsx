import { useText } from '@/lib/i18n/use-text';
import css from './OwnLines.module.css';

/** The user's own introduction, to say at once. */
export function OwnLines({ lines }: { lines: readonly string[] }) {
  const { t } = useText();
  return (
    <section aria-label={t('introduction.lines')}>
      <ol class={css.lines}>
        {lines.map((text, place) => (
          <li key={place}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
