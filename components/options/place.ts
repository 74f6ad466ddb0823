/** What a place of the options page asks of the page around it. */
export interface Place {
  offerUndo: (offer: UndoOffer) => void;
}

/** What was just done and how to take it back; stands until it is answered or something else is done. */
export interface UndoOffer {
  text: string;
  undo: () => Promise<void>;
  /** Who gets the focus when it is back; the page's title when nobody is named. */
  focus?: string;
}

/** Text that is on disk as it is typed. */
export interface TypedText {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
}
