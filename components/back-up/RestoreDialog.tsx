import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './Dialogs.module.css';

/** What would happen to one kind of thing: "2 erbij · 1 anders". */
export interface PlannedRow {
  label: string;
  text: string;
}

export type RestoreDialogStep =
  | { name: 'refused'; text: string }
  | { name: 'sealed'; isWrong: boolean; onOpen: (passphrase: string) => void }
  | {
      name: 'planned';
      title: string;
      rows: readonly PlannedRow[];
      /** What was changed on both sides, by its first words. */
      both: readonly string[];
      newerHere: number;
      erasedHere: number;
      /** What cannot be read in the back-up, and is set aside. */
      unreadable: number;
      onGo: (erased: 'stays' | 'comes-back') => void;
    };

export interface RestoreDialogProps {
  step: RestoreDialogStep;
  onChooseOther: () => void;
  onClose: () => void;
}

/** Why not, or the passphrase, or what will change; and only then it is done. */
export function RestoreDialog({ step, onChooseOther, onClose }: RestoreDialogProps) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  const [bringsBack, setBringsBack] = useState(false);
  const frame = { title: t('restore.title'), closeLabel: t('common.close'), onClose };
  if (step.name === 'refused') {
    return (
      <Dialog
        {...frame}
        actions={
          <Button variant="main" onClick={onChooseOther}>
            {t('restore.chooseOther')}
          </Button>
        }
      >
        <Notice tone="caution">{step.text}</Notice>
      </Dialog>
    );
  }

  if (step.name === 'sealed') {
    const open = (): void => {
      if (passphrase !== '') step.onOpen(passphrase);
    };
    return (
      <Dialog
        {...frame}
        actions={
          <Button variant="main" onClick={open}>
            {t('restore.open')}
          </Button>
        }
      >
        <form
          class={css.content}
          onSubmit={(event) => {
            event.preventDefault();
            open();
          }}
        >
          <p>{t('restore.sealed')}</p>
          <TextField
            label={t('passphrase.label')}
            error={step.isWrong ? t('restore.wrong-passphrase') : undefined}
            autoComplete="off"
            spellcheck={false}
            value={passphrase}
            onInput={(event) => {
              setPassphrase(event.currentTarget.value);
            }}
          />
        </form>
      </Dialog>
    );
  }

  const { title, rows, both, newerHere, erasedHere, unreadable, onGo } = step;
  const isNothing = rows.length === 0 && unreadable === 0 && !bringsBack;
  return (
    <Dialog
      {...frame}
      title={title}
      actions={
        isNothing ? (
          <Button onClick={onClose}>{t('common.close')}</Button>
        ) : (
          <>
            <Button
              variant="main"
              onClick={() => {
                onGo(bringsBack ? 'comes-back' : 'stays');
              }}
            >
              {t('restore.go')}
            </Button>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
          </>
        )
      }
    >
      <div class={css.content} role="status">
        {rows.length === 0 && (
          <p>{t(erasedHere + unreadable > 0 ? 'restore.nothingElse' : 'restore.nothing')}</p>
        )}
        {rows.length > 0 && (
          <dl class={css.rows}>
            {rows.flatMap(({ label, text }) => [<dt key={label}>{label}</dt>, <dd key={text}>{text}</dd>])}
          </dl>
        )}
        {both.length > 0 && (
          <div class={css.both}>
            <p>{t('restore.both')}</p>
            <ul class={css.list}>
              {both.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        {unreadable > 0 && <p>{t('restore.unreadable', { count: unreadable })}</p>}
        {newerHere > 0 && <p>{t('restore.newerHere', { count: newerHere })}</p>}
      </div>
      {erasedHere > 0 && (
        <Checkbox
          label={t('restore.bringBack')}
          hint={t('restore.erasedHere', { count: erasedHere })}
          checked={bringsBack}
          onChange={(event) => {
            setBringsBack(event.currentTarget.checked);
          }}
        />
      )}
    </Dialog>
  );
}
