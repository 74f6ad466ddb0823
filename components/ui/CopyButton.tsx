import { Button } from './Button';
import { useCopy } from './use-copy';

export interface CopyButtonProps {
  label: string;
  /** What the clipboard gets. */
  text: string;
  /** Said beside the button, once it is done or refused. */
  told: { copied: string; refused: string };
}

/** Puts a text on the clipboard and says so, as long as the text stays what it was. */
export function CopyButton({ label, text, told }: CopyButtonProps) {
  const { copy, hasWorked } = useCopy(text);
  return (
    <>
      <Button onClick={copy}>{label}</Button>
      <small role="status">{hasWorked !== null && (hasWorked ? told.copied : told.refused)}</small>
    </>
  );
}
