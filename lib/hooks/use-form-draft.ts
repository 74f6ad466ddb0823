import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deleteDraft, getDraft, listDrafts, writeDraft, type Draft } from '@/lib/db/drafts';
import { forgetLastWords, keepLastFields, readLastFields } from '@/lib/db/last-words';
import { asInstant } from '@/lib/domain/time';
import { failureName } from '@/lib/errors/errors';
import { NewestWriter, type WriteState } from './newest-writer';
import { UnsavedContext } from './unsaved';
import { useLeaving } from './use-leaving';
import { useLive } from './use-live';
import { useTime } from './use-time';

type Fields = Readonly<Record<string, string>>;

export interface FormDraft<F extends Fields> {
  /** What the fields show. */
  readonly fields: F;
  /** Whether what was typed earlier has been read, so that typing can begin. */
  readonly isReady: boolean;
  readonly state: WriteState;
  readonly change: (part: Partial<F>) => void;
  /** Resolves when all that was typed is on disk; nothing is written after it until the next change. */
  readonly flush: () => Promise<void>;
  /**
   * Carries out the form and leaves it as it was at first, ready for the next letter at once. Where that fails, what was typed is back,
   * unless something else stands there by then.
   */
  readonly carryOut: (act: (typed: F) => Promise<unknown>) => Promise<void>;
}

/** The forms that were begun, the last touched first, kept up to date; null until read. */
export const useDrafts = (): readonly Draft[] | null => useLive(listDrafts).value ?? null;

/**
 * A form that is on disk as it is typed, under the name `id`, until it is carried out or given up. The page owns the fields from
 * the first change on. A form that says what it said at first is no draft: nothing of it stays behind.
 *
 * A page may be gone before its last letters are on disk. They are kept as last words; the next page with this form begins with them
 * and writes them. A rehearsal keeps nothing.
 */
export function useFormDraft<F extends Fields>(id: string, initial: F): FormDraft<F> {
  const stored = useLive(() => getDraft(id), [id]);
  const keepsLastWords = useTime().isReal;
  const owned = useRef<Owned<F> | null>(null);
  const [state, setState] = useState<WriteState>({ name: 'stored' });
  const [, setChanges] = useState(0);
  const unsavedTexts = useContext(UnsavedContext);
  const first = useRef(initial);
  first.current = initial;

  if (owned.current !== null && owned.current.id !== id) {
    leave(owned.current);
    owned.current = null;
  }
  const fields = owned.current?.fields ?? withStored(initial, stored.isFresh ? stored.value : null);

  useLeaving(() => {
    if (owned.current) leave(owned.current);
  });

  const save = (typed: F): Promise<void> =>
    isSame(typed, first.current)
      ? deleteDraft(id)
      : writeDraft({ id, fields: typed, updatedAt: asInstant(Date.now()) });

  const begin = (): Owned<F> => {
    const lastWordsOf = keepsLastWords ? `form:${id}` : null;
    const tell = (told: WriteState): void => {
      if (told.name === 'stored') {
        if (lastWordsOf !== null) forgetLastWords(lastWordsOf);
        unsavedTexts.remove(id);
      } else if (told.name === 'failed') {
        const why = failureName(told.error);
        unsavedTexts.add({ subject: id, why, read: () => typedIn(owned.current?.fields) });
      }
      setState(told);
    };
    return { id, stored: fields, lastWordsOf, fields, writer: new NewestWriter(save, tell) };
  };
  const change = (part: Partial<F>): void => {
    const now = owned.current ?? begin();
    const changed = { ...now.fields, ...part };
    owned.current = { ...now, fields: changed };
    now.writer.write(changed);
    setChanges((count) => count + 1);
  };

  // Before anybody can type: the words that were left come first.
  useLayoutEffect(() => {
    if (!keepsLastWords || !stored.isFresh || owned.current !== null) return;
    const left = readLastFields(`form:${id}`, stored.value && withStored(first.current, stored.value));
    if (left !== null) change(withStored(first.current, { fields: left }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each form; `change` is a new function each time
  }, [id, keepsLastWords, stored.isFresh]);

  return {
    fields,
    isReady: stored.isFresh,
    state,
    change,
    flush: () => owned.current?.writer.flush() ?? Promise.resolve(),
    carryOut: async (act) => {
      const typed = owned.current?.fields ?? fields;
      const doing = act(typed);
      change(first.current);
      try {
        await doing;
      } catch (error) {
        if (isSame(owned.current?.fields ?? first.current, first.current)) change(typed);
        throw error;
      }
    },
  };
}

interface Owned<F extends Fields> {
  readonly id: string;
  /** As it stood before the first change. */
  readonly stored: F;
  readonly lastWordsOf: string | null;
  readonly fields: F;
  readonly writer: NewestWriter<F>;
}

/** What is not on disk yet is on its way, and kept in case the page is gone before it arrives. */
function leave<F extends Fields>({ stored, lastWordsOf, writer }: Owned<F>): void {
  if (writer.unsaved && lastWordsOf !== null)
    keepLastFields(lastWordsOf, writer.unsaved.value, [stored, ...writer.perhapsStored]);
  void writer.flush();
}

/** Everything that was filled in, a line a field. */
const typedIn = (fields: Fields = {}): string =>
  Object.values(fields)
    .filter((text) => text !== '')
    .join('\n');

/** What was typed earlier, as far as the form still has those fields. */
function withStored<F extends Fields>(initial: F, draft: Pick<Draft, 'fields'> | null | undefined): F {
  const known = Object.entries(draft?.fields ?? {}).filter(([name]) => Object.hasOwn(initial, name));
  return { ...initial, ...Object.fromEntries(known) };
}

const isSame = (a: Fields, b: Fields): boolean => Object.keys(a).every((name) => a[name] === b[name]);
