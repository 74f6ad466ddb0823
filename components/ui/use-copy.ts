import { useState } from 'preact/hooks';

export interface Copy {
  readonly copy: () => void;
  /** Whether this very text reached the clipboard; null as long as it was not tried. */
  readonly hasWorked: boolean | null;
}

/** Puts a text on the clipboard, and knows how that went as long as the text stays what it was. */
export function useCopy(text: string): Copy {
  const [outcome, setOutcome] = useState<{ text: string; hasWorked: boolean } | null>(null);
  const tell = (hasWorked: boolean) => (): void => {
    setOutcome({ text, hasWorked });
  };
  return {
    copy: () => {
      navigator.clipboard.writeText(text).then(tell(true), tell(false));
    },
    hasWorked: outcome?.text === text ? outcome.hasWorked : null,
  };
}
