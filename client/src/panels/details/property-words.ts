import type { PlainValue } from 'entente/contract/model/node.ts';
import { capitalized } from '#ui/words.ts';

/** `signedOn`, `signed_on` and `SIGNED-ON` as a reader writes them: "Signed on". */
export function propertyName(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-\s]+/g, ' ')
    .trim();
  return words === '' ? name : capitalized(words.toLocaleLowerCase('en'));
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 6, useGrouping: 'min2' });

/** A value of a database as a reader writes it; what is nested stays JSON. */
export function valueInWords(value: PlainValue): string {
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return figures.format(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return value.map(valueInWords).join(', ');
  return JSON.stringify(value);
}
