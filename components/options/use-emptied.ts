import { useState } from 'preact/hooks';
import type { TypedText } from './place';

/** A text that has its shipped words back when it is left empty, and whether it was. Null for one without shipped words. */
export function useEmptied(text: TypedText, shipped: string | null): [TypedText, boolean] {
  const [isEmptied, setEmptied] = useState(false);
  const told: TypedText = {
    text: text.text,
    onInput: (typed) => {
      setEmptied(false);
      text.onInput(typed);
    },
    onBlur: () => {
      if (shipped !== null && text.text.trim() === '') {
        setEmptied(true);
        text.onInput(shipped);
      }
      text.onBlur();
    },
  };
  return [told, isEmptied];
}
