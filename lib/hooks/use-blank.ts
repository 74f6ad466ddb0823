import { useEffect, useState } from 'preact/hooks';
import { inBackground } from '@/lib/errors/in-background';
import { report } from '@/lib/errors/report';
import { readBlank, watchBlank, writeBlank } from '@/lib/presence/blank-store';
import { isWriting } from './use-free-keys';

export interface Blank {
  /** Null until read: then nothing may be shown yet. */
  readonly isBlank: boolean | null;
  /** At once here, and then in the other windows. */
  readonly toggle: () => void;
  /** Somebody was writing when it went blank: a letter is no way back then, and the writing goes on where it was. */
  readonly isWriting: boolean;
}

/** Whether the panel shows nothing, as the user wants it while the screen is shared. A panel that is opened again stays so. */
export function useBlank(): Blank {
  const [isBlank, setBlank] = useState<boolean | null>(null);
  const [wasWriting, setWriting] = useState(false);
  useEffect(() => {
    readBlank().then(setBlank, (error: unknown) => {
      report('read whether the panel is blank', error);
      setBlank(false);
    });
    return watchBlank(setBlank);
  }, []);
  // What came back has taken the focus by now.
  useEffect(() => {
    if (isBlank === false) setWriting(false);
  }, [isBlank]);
  return {
    isBlank,
    isWriting: wasWriting,
    toggle: () => {
      if (!isBlank) setWriting(isWriting());
      setBlank(!isBlank);
      inBackground('keep the panel blank', writeBlank(!isBlank));
    },
  };
}
