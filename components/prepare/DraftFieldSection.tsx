import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useDraft } from '@/lib/hooks/use-draft';

export interface DraftFieldProps {
  /** Names what is edited. */
  subject: string;
  stored: string;
  save: (text: string) => Promise<void>;
  label: string;
  hint?: string;
  longest: number;
  /** More than one line, that grows with its text. */
  isLong?: boolean;
  type?: 'email';
  /** The id of a native list of suggestions. */
  list?: string;
}

/** A field that is on disk as it is typed, and says so when it cannot be. */
export function DraftFieldSection(props: DraftFieldProps) {
  const { subject, stored, save, label, hint, longest, isLong, type, list } = props;
  const draft = useDraft(subject, stored, save);
  const field = {
    label,
    hint,
    maxLength: longest,
    value: draft.text,
    onInput: (event: { currentTarget: { value: string } }) => {
      draft.onInput(event.currentTarget.value);
    },
    onBlur: draft.onBlur,
  };
  return isLong ? (
    <TextArea rows={2} doesGrow {...field} />
  ) : (
    <TextField autoComplete="off" type={type} list={list} {...field} />
  );
}
