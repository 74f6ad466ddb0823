import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { FileInput } from '@/components/ui/FileInput';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/lib/i18n/use-text';
import css from './ImportDialog.module.css';

/** A set as it would be added. */
export interface PlannedRow {
  name: string;
  questions: number;
  /** The name of a set that is there already; this one comes beside it under another name. */
  besides: string | null;
}

export interface ImportDialogProps {
  /** Why the chosen file cannot be used. */
  refusal: string | undefined;
  /** What would be added; empty as long as no good file was chosen. */
  planned: readonly PlannedRow[];
  onChoose: (file: File) => void;
  onAdd: () => void;
  onClose: () => void;
}

/** Choose a file, see what is in it, and only then add it. */
export function ImportDialog({ refusal, planned, onChoose, onAdd, onClose }: ImportDialogProps) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const isPlanned = planned.length > 0;
  const choose = (): void => {
    field.current?.click();
  };
  return (
    <Dialog
      title={t('file.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        isPlanned ? (
          <>
            <Button variant="main" onClick={onAdd}>
              {t('file.add')}
            </Button>
            <Button onClick={choose}>{t('file.chooseOther')}</Button>
          </>
        ) : (
          <Button variant="main" onClick={choose}>
            {t(refusal === undefined ? 'file.choose' : 'file.chooseOther')}
          </Button>
        )
      }
    >
      <FileInput ref={field} label={t('file.choose')} accept=".json,application/json" onFile={onChoose} />
      {refusal !== undefined && <Notice tone="caution">{refusal}</Notice>}
      {isPlanned ? (
        <div class={css.planned} role="status">
          <p>{t('file.dryRun', { count: planned.length })}</p>
          <ul>
            {planned.map(({ name, questions, besides }) => (
              <li key={name} class={css.row}>
                <p>
                  {t('file.planned', {
                    name: name.trim() || t('set.noName'),
                    questions: t('common.questionsCount', { count: questions }),
                  })}
                </p>
                {besides !== null && <small>{t('file.plannedBeside', { name: besides })}</small>}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        refusal === undefined && <p>{t('file.explain')}</p>
      )}
    </Dialog>
  );
}
