/** How long the browser may take to begin storing the file before its content is let go. In milliseconds. */
const KEPT_FOR = 60_000;

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
};

/** Hands a text file to the browser, which stores it where it stores downloads. Its type follows from the end of its name. */
export function offerFile({ name, text }: { readonly name: string; readonly text: string }): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_FOR);
}
