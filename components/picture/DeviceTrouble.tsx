import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** Why there is no picture and what to do about it, with the way on. */
export function DeviceTrouble({
  text,
  again,
  onAgain,
}: {
  text: string;
  again: string;
  onAgain: () => void;
}) {
  return (
    <Notice tone="caution" actions={<Button onClick={onAgain}>{again}</Button>}>
      {text}
    </Notice>
  );
}
