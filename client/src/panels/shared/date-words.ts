const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);

const plainDate = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/;
const oneOf = /^\[([^[\]]*)\.\.([^[\]]*)\]$/;

/**
 * A date as known (EDTF, the contract's subset) in words: "2 November 2015", "about 1905", "1954 or later".
 * Anything else, as a foreign database may hold it, is returned as it is.
 */
export function dateInWords(date: string): string {
  const range = oneOf.exec(date);
  if (range !== null) return rangeInWords(range[1] ?? '', range[2] ?? '') ?? date;
  return plainInWords(date) ?? date;
}

/** The same with its preposition: "on 2 November 2015", "in 2019", "in 1954 or later". */
export function whenInWords(date: string): string {
  const words = dateInWords(date);
  if (words === date && !plainDate.test(date)) return words;
  if (/^(about|between)/.test(words)) return words;
  return `${/^\d{1,2} /.test(words) ? 'on' : 'in'} ${words}`;
}

function rangeInWords(earliest: string, latest: string): string | null {
  const from = plainInWords(earliest);
  const to = plainInWords(latest);
  if (earliest === '') return to === null ? null : `${to} or earlier`;
  if (latest === '') return from === null ? null : `${from} or later`;
  return from === null || to === null ? null : `between ${from} and ${to}`;
}

function plainInWords(date: string): string | null {
  const parts = plainDate.exec(date);
  if (parts === null) return null;
  const [, year = '', month, day, mark] = parts;
  const name = month === undefined ? '' : months[Number(month) - 1];
  // Not a month: as 2019-21, which is a season in the full standard.
  if (name === undefined) return null;
  const plain = [day === undefined ? '' : String(Number(day)), name, String(Number(year))]
    .filter((part) => part !== '')
    .join(' ');
  if (mark === '?') return `${plain} (uncertain)`;
  if (mark === '~') return `about ${plain}`;
  return mark === '%' ? `about ${plain} (uncertain)` : plain;
}
