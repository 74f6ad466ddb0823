import { useRef } from 'preact/hooks';
import { TextArea } from '@/components/ui/TextArea';
import { useFocusWish } from './focus-wish';
import type { TypedText } from './place';

export interface TypedLineProps {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  note?: string | undefined;
  value: TypedText;
  longest: number;
  placeholder?: string;
  /** Also the name by which a wish for focus calls this field. */
  id?: string;
  /** The sentence is finished. */
  onEnter?: () => void;
  onEscape?: () => void;
  lang?: string;
  class?: string | undefined;
}

/** One sentence to type. It wraps and grows, but takes no line breaks; Enter is done. */
export function TypedLine({ value, longest, onEnter, onEscape, ...rest }: TypedLineProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusWish(rest.id, field);
  return (
    <TextArea
      {...rest}
      ref={field}
      rows={1}
      doesGrow
      maxLength={longest}
      value={value.text}
      onInput={(event) => {
        value.onInput(event.currentTarget.value.replace(/[\r\n]+/g, ' '));
      }}
      onBlur={value.onBlur}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onEscape?.();
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onEnter?.();
      }}
    />
  );
}
