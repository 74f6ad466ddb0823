import { Disclosure } from '@/components/ui/Disclosure';
import { useText } from '@/lib/i18n/use-text';
import css from './PlatformHints.module.css';

/** Where each platform keeps its own picture settings (seen 2026-11-22), and why not to hide behind them. */
export function PlatformHints() {
  const { t } = useText();
  return (
    <Disclosure summary={t('picture.platforms')}>
      <div class={css.hints}>
        <p>{t('picture.platforms.zoom')}</p>
        <p>{t('picture.platforms.teams')}</p>
        <p>{t('picture.platforms.virtual')}</p>
      </div>
    </Disclosure>
  );
}
