import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import {
  keepMark,
  meetNamedPeople,
  removeMark,
  retagMark,
  tagMoment,
  wordMark,
} from '@/lib/actions/mark-moment';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark, MarkKind } from '@/lib/domain/mark';
import { timeStamp } from '@/lib/domain/note';
import { useDraft } from '@/lib/hooks/use-draft';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useMarks } from '@/lib/hooks/use-marks';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
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

/** One key tags the moment; a few words may follow. `children` draws the note, with the bar of buttons as its tools. */
export function MarksSection({
  conversation,
  children,
}: {
  conversation: Conversation;
  children: (bar: ComponentChildren) => ComponentChildren;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const marks = useMarks(conversation.id);
  const [edited, setEdited] = useState<Mark | null>(null);
  const editing = marks.find(({ id }) => id === edited?.id) ?? edited;

  // The field is there before the mark is on disk: who types on at once types into it.
  const mark = (kind: MarkKind) => (): void => {
    const tagged = tagMoment(conversation, kind, time.now());
    setEdited(tagged);
    attempt(() => keepMark(tagged));
  };
  useFreeKeys(Object.fromEntries(BAR.map(({ key, kind }) => [key, mark(kind)])));

  return (
    <div class={css.marks}>
      <MarkList
        label={t('mark.bar')}
        entries={marks.map(({ id, kind, text, atMs }) => ({
          id,
          time: timeStamp(atMs),
          tag: t(`mark.${kind}`),
          text,
          editLabel: [timeStamp(atMs), t(`mark.${kind}`), text].join(' '),
        }))}
        onEdit={(id) => {
          setEdited(marks.find((known) => known.id === id) ?? null);
        }}
      />
      {editing && (
        <MarkEditorSection
          key={editing.id}
          mark={editing}
          onDone={() => {
            setEdited(null);
            attempt(() => meetNamedPeople(conversation.id, time.now()));
          }}
        />
      )}
      {children(
        <div class={css.bar} role="toolbar" aria-label={t('mark.bar')}>
          {BAR.map(({ kind, key, icon, label }) => (
            <IconButton
              key={kind}
              icon={icon}
              label={`${t(label)} (${key})`}
              aria-keyshortcuts={key}
              onClick={mark(kind)}
            />
          ))}
        </div>,
      )}
    </div>
  );
}

function MarkEditorSection({ mark, onDone }: { mark: Mark; onDone: () => void }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const draft = useDraft(`mark:${mark.id}`, mark.text, (text) => wordMark(mark.id, text, time.now()));
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
              onChoose: (kind) => attempt(() => retagMark(mark.id, kind, time.now())),
            }
          : null
      }
      done={t('common.done')}
      remove={t('mark.remove')}
      onDone={() => void draft.flush().then(onDone)}
      onRemove={() => attempt(() => removeMark(mark.id, time.now()).then(onDone))}
    />
  );
}
