/** What stands in a cell. Numbers are written as they are, and text such that no spreadsheet takes it for a formula. */
export type Cell = string | number | boolean | null;

/** Excel takes a file for UTF-8 only if it says so. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet takes for the beginning of a formula, in its wide forms too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as RFC 4180 has it, with its header. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(written).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // The apostrophe is what spreadsheets themselves put before text that must stay text.
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
