/** A cell that begins with one of these would be taken for a formula by a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@＝＋－＠|%\t\n]/;

/**
 * A table as a file that spreadsheets take (RFC 4180): every cell quoted, a mark in front that says UTF-8. `;` between cells where a comma
 * is the decimal sign, as in Dutch. A cell that would be a formula gets an apostrophe in front, as if it had been typed as text.
 */
export function csvOf(rows: readonly (readonly string[])[], between: ',' | ';'): string {
  const lines = rows.map((row) => row.map(asCell).join(between));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function asCell(text: string): string {
  const plain = text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}
