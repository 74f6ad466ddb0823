import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { UndoToast } from '@/components/ui/UndoToast';
import {
  keepMark,
  removeMark,
  retagMark,
  settleMark,
  settleName,
  tagMoment,
  wordMark,
} from '@/lib/actions/mark-moment';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark, MarkKind } from '@/lib/domain/mark';
import { timeStamp } from '@/lib/domain/note';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDraft } from '@/lib/hooks/use-draft';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useMarks } from '@/lib/hooks/use-marks';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { MarkEditor } from './MarkEditor';
import { MarkList } from './MarkList';
import css from './MarksSection.module.css';

/** The kinds that have a key and a button of their own; a promise is mine until said otherwise. */
const BAR = [
  { kind: 'insight', key: '!', icon: 'insight', label: 'mark.insight' },
  { kind: 'name', key: '@', icon: 'person', label: 'mark.name' },
  { kind: 'thanks', key: '*', icon: 'heart', label: 'mark.thanks' },
  { kind: 'my-promise', key: '+', icon: 'plus', label: 'mark.promise' },
  { kind: 'parked', key: 'p', icon: 'later', label: 'mark.parked' },
] as const;

/** More of them would push the note out of sight. */
const SHOWN_AT_ONCE = 2;

/**
 * The marked moments above the note. While the conversation runs (`canMark`), one key or button tags the moment and a few words may
 * follow. `children` draws the note, with the bar of buttons as its tools.
 */
export function MarksSection({
  conversation,
  canMark,
  children,
}: {
  conversation: Conversation;
  canMark: boolean;
  children: (bar: ComponentChildren) => ComponentChildren;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const marks = useMarks(conversation.id);
  const [edited, setEdited] = useState<Mark | null>(null);
  const [removed, setRemoved] = useState<Mark | null>(null);
  /** Where the user was writing; there the typing goes on. */
  const before = useRef<HTMLElement | null>(null);
  const editing = marks.find(({ id }) => id === edited?.id) ?? edited;

  const edit = (mark: Mark): void => {
    if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
    setEdited(mark);
  };
  const leave = (): void => {
    setEdited(null);
    before.current?.focus();
  };
  // The field is there before the mark is on disk: who types on at once types into it.
  const tag = (kind: MarkKind) => (): void => {
    const mark = tagMoment(conversation, kind, time.now());
    edit(mark);
    attempt(() => keepMark(mark));
  };
  useFreeKeys(canMark ? Object.fromEntries(BAR.map(({ key, kind }) => [key, tag(kind)])) : {});

  const list = (shown: readonly Mark[]) => (
    <MarkList
      label={t('mark.bar')}
      entries={shown.map(({ id, kind, text, atMs }) => ({
        id,
        time: timeStamp(atMs),
        tag: t(`mark.${kind}`),
        text,
      }))}
      onEdit={(id) => {
        const mark = marks.find((known) => known.id === id);
        if (mark) edit(mark);
      }}
    />
  );
  const earlier = marks.slice(0, -SHOWN_AT_ONCE);

  return (
    <div class={classNames(css.marks, !canMark && css.toRead)}>
      {earlier.length > 0 && (
        <Disclosure summary={t('mark.earlier', { count: earlier.length })}>{list(earlier)}</Disclosure>
      )}
      {list(marks.slice(-SHOWN_AT_ONCE))}
      {editing && (
        <MarkEditorSection
          key={editing.id}
          mark={editing}
          onDone={leave}
          onRemove={() => {
            leave();
            setRemoved(editing);
            attempt(() => removeMark(editing.id, time.now()));
          }}
        />
      )}
      {children(
        canMark && (
          <div class={css.bar} role="group" aria-label={t('mark.bar')}>
            {BAR.map(({ kind, key, icon, label }) => (
              <IconButton
                key={kind}
                icon={icon}
                label={`${t(label)} (${key})`}
                aria-keyshortcuts={key}
                onClick={tag(kind)}
              />
            ))}
          </div>
        ),
      )}
      <UndoToast
        text={removed ? t('mark.removed') : undefined}
        undoLabel={t('common.undo')}
        onUndo={() => {
          if (removed) attempt(() => keepMark(removed));
          setRemoved(null);
        }}
        closeLabel={t('common.close')}
        onClose={() => {
          setRemoved(null);
        }}
      />
    </div>
  );
}

function MarkEditorSection({
  mark,
  onDone,
  onRemove,
}: {
  mark: Mark;
  onDone: () => void;
  onRemove: () => void;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const draft = useDraft(`mark:${mark.id}`, mark.text, (text) => wordMark(mark.id, text, time.now()));
  const latest = useRef(draft.text);
  latest.current = draft.text;
  const isRemoved = useRef(false);

  // A name is whole once the field is left for good; while it is being written nobody is met by half a name.
  useEffect(() => {
    const former = latest.current;
    return () => {
      if (mark.kind !== 'name' || isRemoved.current) return;
      attempt(() => settleName(mark, former, latest.current, time.now()));
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each editor: its mark stays the same
  }, []);

  const isPromise = mark.kind === 'my-promise' || mark.kind === 'their-promise';
  return (
    <MarkEditor
      label={t(`mark.word.${mark.kind}`)}
      text={draft.text}
      onInput={draft.onInput}
      onBlur={draft.onBlur}
      whose={
        isPromise
          ? {
              legend: t('mark.whose'),
              options: [
                { value: 'my-promise', label: t('mark.whose.me') },
                { value: 'their-promise', label: t('mark.whose.them') },
              ],
              value: mark.kind === 'my-promise' ? 'my-promise' : 'their-promise',
              onChoose: (kind) => {
                attempt(() => retagMark(mark.id, kind, time.now()));
              },
            }
          : null
      }
      settled={
        mark.kind === 'parked'
          ? {
              label: t('mark.settled'),
              isSettled: mark.isSettled,
              onChange: (isSettled) => {
                attempt(() => settleMark(mark.id, isSettled, time.now()));
              },
            }
          : null
      }
      done={t('common.done')}
      remove={t('mark.remove')}
      onDone={() => {
        attempt(() => draft.flush());
        onDone();
      }}
      onRemove={() => {
        isRemoved.current = true;
        attempt(() => draft.flush().then(onRemove));
      }}
    />
  );
}
