const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A date as somebody may type it: "2019", "2019-03", "March 2023", "2 Nov 2015", "Nov 2, 2015".
 *
 * @returns a year, month or day as `2019`, `2019-03` or `2019-03-05`; null where it is none. Whether there is such a day is not looked at.
 */
export function readTypedDate(text: string): string | null {
  const parts = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((part) => part !== '');
  const month = parts.map(monthNamed).find((found) => found !== null);
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const isMixed = numbers.length + (month == null ? 0 : 1) === parts.length;
  if (!isMixed) return null;
  if (month == null) return fromNumbers(numbers);
  const [year] = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (year === undefined || days.length > 1 || numbers.length !== days.length + 1) return null;
  return [year, twoDigits(month), ...days.map(twoDigits)].join('-');
}

/** With the year first: of others nobody knows whether day or month comes first. */
function fromNumbers([year = '', ...others]: readonly string[]): string | null {
  if (year.length !== 4 || others.length > 2 || others.some((part) => part.length > 2)) return null;
  return [year, ...others.map(twoDigits)].join('-');
}

/** From 1; "Nov" and "Sept" too. */
function monthNamed(word: string): number | null {
  const place = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word));
  return place < 0 ? null : place + 1;
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0');
}
