import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { NOTE_LONGEST, timeStamp } from '@/lib/domain/note';
import type { DurationMs } from '@/lib/domain/time';
import type { StoredText } from '@/lib/hooks/use-stored-text';
import type { WriteState } from '@/lib/hooks/newest-writer';
import type { Translate } from '@/lib/i18n/translator';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { NoteEditor } from './NoteEditor';

export interface NoteLook {
  label: string;
  isLabelHidden?: boolean;
  /** What to write here, in a line above the field. */
  hint?: string | undefined;
  placeholder?: string;
  rows?: number;
  /** The language of the text, where it is not the page's. */
  lang?: string;
  /** As soon as it is there. */
  takesFocus?: boolean;
  /** The conversation's own time, for a time stamp; null where it makes no sense. */
  elapsedMs: DurationMs | null;
  /** Beside the status: buttons. */
  tools?: ComponentChildren;
}

/** One note in the hands of its owner, who may change it too. */
export function NoteDraftSection({
  note,
  longest = NOTE_LONGEST,
  takesFocus = false,
  elapsedMs,
  tools,
  ...look
}: NoteLook & { note: StoredText; longest?: number }) {
  const { t } = useText();
  const time = useTime();
  const area = useRef<HTMLTextAreaElement>(null);
  const hasTyped = useRef(false);
  useLayoutEffect(() => {
    if (takesFocus) area.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as it comes, and not again
  }, []);

  const type = (text: string): void => {
    hasTyped.current = true;
    note.onInput(text);
  };
  const stamp = (elapsed: DurationMs): void => {
    const field = area.current;
    if (!field || !note.isReady) return;
    field.focus();
    const start = field.selectionStart;
    const isLineStart = start === 0 || field.value[start - 1] === '\n';
    field.setRangeText(`${isLineStart ? '' : '\n'}${timeStamp(elapsed)} `, start, field.selectionEnd, 'end');
    type(field.value);
  };

  const takeOver = (): void => {
    area.current?.focus();
    note.takeOver();
  };

  return (
    <NoteEditor
      {...look}
      area={area}
      longest={longest}
      text={note.text}
      status={hasTyped.current && time.isReal ? statusOf(note.state, t) : ''}
      isReadOnly={!note.isReady}
      elsewhere={
        note.place === 'elsewhere'
          ? { text: t('note.elsewhere'), takeOver: t('note.takeOver'), onTakeOver: takeOver }
          : null
      }
      onStamp={
        elapsedMs === null
          ? null
          : () => {
              stamp(elapsedMs);
            }
      }
      tools={
        elapsedMs === null ? (
          tools
        ) : (
          <>
            {tools}
            <IconButton
              icon="clock"
              label={`${t('note.stamp')} (Alt+T)`}
              aria-keyshortcuts="Alt+T"
              onClick={() => {
                stamp(elapsedMs);
              }}
            />
          </>
        )
      }
      onInput={type}
      onBlur={note.onBlur}
    />
  );
}

/** "Bewaard" is only said when it is on disk. Why it is not, the page says once for all its fields. */
function statusOf(state: WriteState, t: Translate): string {
  if (state.name === 'stored') return t('common.saved');
  return t(state.name === 'writing' ? 'common.saving' : 'common.notSaved');
}
