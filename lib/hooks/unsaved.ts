import { createContext } from 'preact';
import type { FailureName } from '@/lib/errors/errors';

/** Typed text that could not be stored. */
export interface UnsavedText {
  readonly subject: string;
  readonly why: FailureName;
  /** As it stands in the field now. */
  readonly read: () => string;
}

export interface UnsavedTexts {
  readonly add: (text: UnsavedText) => void;
  /** It is on disk after all. */
  readonly remove: (subject: string) => void;
}

/** Where fields tell the page around them that their text is not on disk, and when it is. */
export const UnsavedContext = createContext<UnsavedTexts>({ add: () => undefined, remove: () => undefined });
