import type { Ref } from 'preact';

export interface FileInputProps {
  /** For the button that opens the browser's window: it clicks this. */
  ref: Ref<HTMLInputElement>;
  label: string;
  /** The endings and types to choose from, as the native field has them. */
  accept: string;
  onFile: (file: File) => void;
}

/** The native field for one file, out of sight: a button of one's own stands for it. */
export function FileInput({ ref, label, accept, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      aria-label={label}
      accept={accept}
      hidden
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        // Emptied, so that the same file can be chosen again after it was mended.
        event.currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
