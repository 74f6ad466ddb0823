import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteDraft, getDraft, listDrafts, writeDraft, type Draft } from '@/lib/db/drafts';
import { asInstant } from '@/lib/domain/time';
import { NewestWriter, type WriteState } from './newest-writer';
import { useLive } from './use-live';

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
}

/** The forms that were begun, the last touched first, kept up to date; null until read. */
export const useDrafts = (): readonly Draft[] | null => useLive(listDrafts).value ?? null;

/**
 * A form that is on disk as it is typed, under the name `id`, until it is carried out or given up. The page owns the fields from
 * the first change on. A form that says what it said at first is no draft: nothing of it stays behind.
 */
export function useFormDraft<F extends Fields>(id: string, initial: F): FormDraft<F> {
  const stored = useLive(() => getDraft(id), [id]);
  const owned = useRef<{ id: string; fields: F; writer: NewestWriter<F> } | null>(null);
  const [state, setState] = useState<WriteState>({ name: 'stored' });
  const [, setChanges] = useState(0);
  const first = useRef(initial);
  first.current = initial;

  if (owned.current !== null && owned.current.id !== id) {
    void owned.current.writer.flush();
    owned.current = null;
  }
  const fields = owned.current?.fields ?? withStored(initial, stored.isFresh ? stored.value : null);

  useEffect(() => {
    const flush = (): void => void owned.current?.writer.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  const save = (typed: F): Promise<void> =>
    isSame(typed, first.current)
      ? deleteDraft(id)
      : writeDraft({ id, fields: typed, updatedAt: asInstant(Date.now()) });

  return {
    fields,
    isReady: stored.isFresh,
    state,
    change: (part) => {
      const changed = { ...(owned.current?.fields ?? fields), ...part };
      owned.current = {
        id,
        fields: changed,
        writer: owned.current?.writer ?? new NewestWriter(save, setState),
      };
      owned.current.writer.write(changed);
      setChanges((count) => count + 1);
    },
    flush: () => owned.current?.writer.flush() ?? Promise.resolve(),
  };
}

/** What was typed earlier, as far as the form still has those fields. */
function withStored<F extends Fields>(initial: F, draft: Draft | null | undefined): F {
  const known = Object.entries(draft?.fields ?? {}).filter(([name]) => Object.hasOwn(initial, name));
  return { ...initial, ...Object.fromEntries(known) };
}

const isSame = (a: Fields, b: Fields): boolean => Object.keys(a).every((name) => a[name] === b[name]);
