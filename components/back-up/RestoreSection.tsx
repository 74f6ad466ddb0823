import { useId, useRef, useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { Notice } from '@/components/ui/Notice';
import { takeBackRestore } from '@/lib/actions/back-up';
import { lastRestore, keptCopies } from '@/lib/actions/kept';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useLive } from '@/lib/hooks/use-live';
import { useRestore, type RestoreStep } from '@/lib/hooks/use-restore';
import type { Translator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import css from './Place.module.css';
import { RestoreDialog, type PlannedRow, type RestoreDialogStep } from './RestoreDialog';

/** A back-up from a file or from this browser, looked at first, and the last one taken back. */
export function RestoreSection({ onRestored }: { onRestored?: () => void }) {
  const text = useText();
  const { t, dayAndTime } = text;
  const attempt = useAttempt();
  const { answer: copies, askAgain } = useAnswer(keptCopies);
  const restoredAt = useLive(lastRestore).value ?? null;
  const [news, setNews] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const copiesId = useId();
  const restoring = useRestore(() => {
    setNews(t('restore.done'));
    askAgain();
    onRestored?.();
  });

  const chooseFile = (): void => {
    setNews(null);
    field.current?.click();
  };
  const undo = (): void => {
    chooser.current?.focus();
    attempt(async () => {
      const kept = await takeBackRestore();
      askAgain();
      setNews(kept === 0 ? t('restore.undone') : t('restore.undoneKept', { count: kept }));
    });
  };

  return (
    <>
      <FileInput
        ref={field}
        label={t('restore.choose')}
        accept=".json,application/json"
        onFile={restoring.choose}
      />
      <Actions>
        <Button ref={chooser} onClick={chooseFile}>
          {t('restore.choose')}
        </Button>
      </Actions>
      {news !== null && <Notice tone="good">{news}</Notice>}
      {restoredAt !== null && (
        <Notice isSilent actions={<Button onClick={undo}>{t('restore.undo')}</Button>}>
          {t('restore.lastAt', { when: dayAndTime(restoredAt) })}
        </Notice>
      )}
      {copies !== null && copies.length > 0 && (
        <div>
          <p id={copiesId} class={css.label}>
            {t('restore.copies')}
          </p>
          <small>{t('restore.copiesHint')}</small>
          <ul class={css.copies} aria-labelledby={copiesId}>
            {copies.map(({ name, madeAt, reason }) => {
              const when = dayAndTime(madeAt);
              return (
                <li key={name} class={css.copy}>
                  <span>{reason === 'regular' ? when : t('restore.copyBeforeUpgrade', { when })}</span>
                  <Button
                    aria-label={t('restore.goLabel', { when })}
                    onClick={() => {
                      setNews(null);
                      restoring.chooseCopy(name);
                    }}
                  >
                    {t('restore.go')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {restoring.step && (
        <RestoreDialog
          key={restoring.step.name}
          step={dialogStep(restoring.step, text)}
          onChooseOther={chooseFile}
          onClose={restoring.leave}
        />
      )}
    </>
  );
}

type Changes = Extract<RestoreStep, { name: 'planned' }>['plan']['changes'];

const KINDS = ['new', 'changed', 'both', 'removed'] as const;
/** So many are named; a longer list is not read. */
const NAMED = 8;
const WORDS_LONGEST = 60;

/** A step of the restore in words. */
function dialogStep(step: RestoreStep, text: Translator): RestoreDialogStep {
  const { t, dayAndTime } = text;
  if (step.name === 'refused') return { name: 'refused', text: t(`restore.${step.why}`) };
  if (step.name === 'sealed') return { name: 'sealed', isWrong: step.isWrong, onOpen: step.open };
  const { madeAt, plan, go } = step;
  const both = plan.changes.filter(({ kind }) => kind === 'both').map((change) => wordsOf(change, text));
  return {
    name: 'planned',
    title: t('restore.from', { when: dayAndTime(madeAt) }),
    rows: rowsOf(plan.changes, text),
    both: [...new Set(both)].slice(0, NAMED),
    newerHere: plan.newerHere,
    erasedHere: plan.erasedHere,
    unreadable: plan.unreadable,
    onGo: go,
  };
}

/** "Notities: 3 erbij · 1 anders", a row a table. */
function rowsOf(changes: Changes, { t }: Translator): PlannedRow[] {
  return [...new Set(changes.map(({ table }) => table))].map((table) => {
    const inTable = changes.filter((change) => change.table === table);
    const counts = KINDS.map((kind) => ({
      kind,
      count: inTable.filter((change) => change.kind === kind).length,
    }));
    const text = counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => t(`restore.kind.${kind}`, { count }))
      .join(' · ');
    return { label: t(`restore.table.${table}`), text };
  });
}

/** The first words by which the user knows a record again. */
function wordsOf({ table, row }: Changes[number], { t }: Translator): string {
  const words = ['name', 'title', 'goal', 'text'].map((field) => row[field]);
  const first = words.find((value) => typeof value === 'string' && value.trim() !== '');
  const label = t(`restore.table.${table}`);
  return typeof first === 'string' ? `${label}: ${first.trim().slice(0, WORDS_LONGEST)}` : label;
}
