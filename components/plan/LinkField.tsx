import { TextField } from '@/components/ui/TextField';
import type { LinkReading } from '@/lib/domain/meeting-link';
import { useText } from '@/lib/i18n/use-text';

export interface LinkFieldProps {
  value: string;
  isLabelHidden?: boolean | undefined;
  problem: Extract<LinkReading, { kind: 'refused' }>['reason'] | undefined;
  onInput: (value: string) => void;
  /** Finds the link in what is pasted, and puts that in its place; false when there is none in it. */
  onPaste: (pasted: readonly string[]) => boolean;
  /** The field was left, or Enter pressed. */
  onCommit?: (() => void) | undefined;
}

/** Where the meeting's address is pasted: alone, or with the whole invitation around it. */
export function LinkField({ value, isLabelHidden, problem, onInput, onPaste, onCommit }: LinkFieldProps) {
  const { t } = useText();
  return (
    <TextField
      label={t('plan.link')}
      isLabelHidden={isLabelHidden}
      placeholder={t('plan.link.placeholder')}
      error={problem && t(`plan.link.${problem}`)}
      inputMode="url"
      autoComplete="off"
      spellcheck={false}
      value={value}
      onInput={(event) => {
        onInput(event.currentTarget.value);
      }}
      onChange={onCommit}
      onPaste={(event: ClipboardEvent) => {
        // In an invitation the address may hide behind words; then only the rich text has it.
        const pasted = ['text/plain', 'text/html'].map((type) => event.clipboardData?.getData(type) ?? '');
        if (onPaste(pasted)) event.preventDefault();
      }}
    />
  );
}
