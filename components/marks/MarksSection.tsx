import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { giveFocusBack } from '@/components/ui/give-focus-back';
import { IconButton } from '@/components/ui/IconButton';
import { UndoToast } from '@/components/ui/UndoToast';
import { keepMark, removeMark, tagMoment } from '@/lib/actions/mark-moment';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark, MarkKind } from '@/lib/domain/mark';
import { timeStamp } from '@/lib/domain/note';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useMarks } from '@/lib/hooks/use-marks';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { MarkEditorSection } from './MarkEditorSection';
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

/** More of them would push the note out of sight; afterwards there is more room. */
const SHOWN_LIVE = 1;
const SHOWN_AFTERWARDS = 2;

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
  /** How far the page was scrolled: its field may have moved it. */
  const scrolledBefore = useRef(0);
  const editing = marks.find(({ id }) => id === edited?.id) ?? edited;

  const edit = (mark: Mark): void => {
    if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
    if (edited === null) scrolledBefore.current = scrollY;
    setEdited(mark);
  };
  const leave = (): void => {
    setEdited(null);
    giveFocusBack(before.current);
    scrollTo(0, scrolledBefore.current);
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
      isBrief={canMark}
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
  const shownAtOnce = canMark ? SHOWN_LIVE : SHOWN_AFTERWARDS;
  const earlier = marks.slice(0, -shownAtOnce);

  return (
    <div class={classNames(css.marks, !canMark && css.toRead)}>
      {earlier.length > 0 && (
        <Disclosure summary={t('mark.earlier', { count: earlier.length })}>{list(earlier)}</Disclosure>
      )}
      {list(marks.slice(-shownAtOnce))}
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
      <UndoToast
        isInPlace
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
    </div>
  );
}
