/** How long the browser may take to begin storing the file before its content is let go. In milliseconds. */
const KEPT_FOR = 60_000;

/** Hands a text file to the browser, which stores it where it stores downloads. */
export function offerFile({
  name,
  text,
  type = 'application/json',
}: {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
}): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_FOR);
}
