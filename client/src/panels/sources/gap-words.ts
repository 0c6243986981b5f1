import { number } from '#ui/words.ts';

/** Years in their order, those in a row taken together: "1871 to 1873, 1875". */
export function yearsInWords(years: readonly string[]): string {
  const rows: { first: number; last: number }[] = [];
  for (const year of years.map(Number)) {
    const row = rows.at(-1);
    if (row !== undefined && row.last === year - 1) row.last = year;
    else rows.push({ first: year, last: year });
  }
  return rows.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}

/** "3 (12 %)"; a share that is not none is not told as none, nor one that is not all as all. */
export function shareInWords(part: number, whole: number): string {
  if (part === 0) return '–';
  if (part === whole) return 'all';
  const percent = Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
  return `${number(part)} (${percent} %)`;
}
