import { useEffect, useRef } from 'preact/hooks';
import { retagMark, settleMark, settleName, wordMark } from '@/lib/actions/mark-moment';
import type { Mark } from '@/lib/domain/mark';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDraft } from '@/lib/hooks/use-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { MarkEditor } from './MarkEditor';

/** The few words of one marked moment, kept as they are typed. Mount it anew for each mark. */
export function MarkEditorSection({
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
      hint={mark.kind === 'their-promise' ? t('mark.word.their-promise.hint') : undefined}
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
