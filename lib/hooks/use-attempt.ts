import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { report } from '@/lib/errors/report';

/** Carries out something the user asked for; when it fails, the page says so in a sentence. */
export type Attempt = (act: () => Promise<unknown>) => void;

export const AttemptContext = createContext<Attempt>((act) => {
  act().catch((error: unknown) => {
    report('an act', error);
  });
});

export const useAttempt = (): Attempt => useContext(AttemptContext);
