import { useState } from 'preact/hooks';
import { noteFileSeen, openBackUp, planOf, readBackUp, readKeptCopy, restore } from '@/lib/actions/back-up';
import type { RestorePlan } from '@/lib/db/plan-restore';
import type { Erased } from '@/lib/db/restore';
import type { BackUp } from '@/lib/domain/back-up';
import { useAttempt } from './use-attempt';
import { useTime } from './use-time';

type Reading = Awaited<ReturnType<typeof readBackUp>>;
type Sealed = Extract<Reading, { name: 'sealed' }>['file'];
export type Refusal = Exclude<Reading['name'], 'back-up' | 'sealed' | 'wrong-passphrase'>;

/** A file outside the browser, or a copy that it kept itself. */
type Source = 'file' | 'copy';

/** How far the user is with a back-up to put back. */
export type RestoreStep =
  | { readonly name: 'refused'; readonly why: Refusal }
  | { readonly name: 'sealed'; readonly isWrong: boolean; readonly open: (passphrase: string) => void }
  | {
      readonly name: 'planned';
      readonly madeAt: number;
      readonly plan: RestorePlan;
      readonly go: (erased: Erased) => void;
    };

export interface Restoring {
  /** Null when nothing was chosen. */
  readonly step: RestoreStep | null;
  readonly choose: (file: Blob) => void;
  readonly chooseCopy: (name: string) => void;
  readonly leave: () => void;
}

/** From a chosen file or copy by way of a passphrase and a dry run to the restore itself. */
export function useRestore(onRestored: () => void): Restoring {
  const attempt = useAttempt();
  const time = useTime();
  const [step, setStep] = useState<RestoreStep | null>(null);

  const plan = async (backUp: BackUp, from: Source): Promise<void> => {
    setStep({
      name: 'planned',
      madeAt: backUp.madeAt,
      plan: await planOf(backUp),
      go: (erased) => {
        attempt(async () => {
          await restore(backUp, time.now(), erased);
          if (from === 'file') await noteFileSeen(backUp.madeAt, time.now());
          setStep(null);
          onRestored();
        });
      },
    });
  };
  const take = async (reading: Reading, file: Sealed | null, from: Source = 'file'): Promise<void> => {
    if (reading.name === 'back-up') await plan(reading.backUp, from);
    else if (reading.name === 'sealed') ask(reading.file, false);
    else if (reading.name !== 'wrong-passphrase') setStep({ name: 'refused', why: reading.name });
    else if (file) ask(file, true);
  };
  const ask = (file: Sealed, isWrong: boolean): void => {
    setStep({
      name: 'sealed',
      isWrong,
      open: (passphrase) => {
        attempt(async () => take(await openBackUp(file, passphrase), file));
      },
    });
  };

  return {
    step,
    choose: (file) => {
      attempt(async () => take(await readBackUp(file), null));
    },
    chooseCopy: (name) => {
      attempt(async () => take(await readKeptCopy(name), null, 'copy'));
    },
    leave: () => {
      setStep(null);
    },
  };
}
