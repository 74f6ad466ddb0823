import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './Dialogs.module.css';

/** Says what will go, and asks for a word that nobody types by accident. */
export function EraseDialog({ onErase, onClose }: { onErase: () => void; onClose: () => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toLowerCase() === t('erase.word');
  return (
    <Dialog
      title={t('erase.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" disabled={!isSure} onClick={onErase}>
            {t('erase.confirm')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <div class={css.content}>
        <p>{t('erase.goes')}</p>
        <ul class={css.list}>
          <li>{t('erase.talks')}</li>
          <li>{t('erase.people')}</li>
          <li>{t('erase.own')}</li>
          <li>{t('erase.copies')}</li>
          <li>{t('erase.settings')}</li>
        </ul>
        <p>{t('erase.files')}</p>
        <TextField
          label={t('erase.type', { word: t('erase.word') })}
          autoComplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
    </Dialog>
  );
}
