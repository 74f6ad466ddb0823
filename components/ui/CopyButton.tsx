import { useState } from 'preact/hooks';
import { Button } from './Button';

export interface CopyButtonProps {
  label: string;
  /** What the clipboard gets. */
  text: string;
  /** Said beside the button, once it is done or refused. */
  told: { copied: string; refused: string };
}

/** Puts a text on the clipboard and says so, as long as the text stays what it was. */
export function CopyButton({ label, text, told }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ text: string; hasWorked: boolean } | null>(null);
  const tell = (hasWorked: boolean) => (): void => {
    setOutcome({ text, hasWorked });
  };
  return (
    <>
      <Button
        onClick={() => {
          navigator.clipboard.writeText(text).then(tell(true), tell(false));
        }}
      >
        {label}
      </Button>
      <small role="status">
        {outcome?.text === text && (outcome.hasWorked ? told.copied : told.refused)}
      </small>
    </>
  );
}
