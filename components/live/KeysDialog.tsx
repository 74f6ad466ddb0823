import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/lib/i18n/use-text';
import css from './KeysDialog.module.css';

const KEYS = ['Enter', 'Backspace', 'n', 'h', 'b', 'Alt+B', 't', '!', '@', '*', '+', 'p', '?'] as const;

/** What each key does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('live.keys')} closeLabel={t('common.close')} onClose={onClose}>
      <dl class={css.keys}>
        {KEYS.map((key) => (
          <div key={key} class={css.row}>
            <dt>
              <kbd>{key === 'Backspace' ? '⌫' : key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p class={css.text}>{t('live.keys.text')}</p>
    </Dialog>
  );
}
