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
  if (value === '') return 'empty text';
  if (Array.isArray(value) && value.length === 0) return 'empty list';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return figures.format(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return value.map(valueInWords).join(', ');
  return pointInWords(value) ?? JSON.stringify(value);
}

/** The coordinate systems of Neo4j that are degrees on the earth. */
const geographic: readonly PlainValue[] = [4326, 4979];

/** "37.24° N, 131.87° E" for a place on the earth, "(1, 2, 3)" elsewhere; null for what is no point. */
function pointInWords(value: PlainValue): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { srid, x, y, z } = value;
  if (typeof srid !== 'number' || typeof x !== 'number' || typeof y !== 'number') return null;
  const height = typeof z === 'number' ? z : null;
  if (!geographic.includes(srid))
    return `(${[x, y, height].flatMap((each) => (each === null ? [] : figures.format(each))).join(', ')})`;
  const degrees = (angle: number, positive: string, negative: string) =>
    `${figures.format(Math.abs(angle))}° ${angle < 0 ? negative : positive}`;
  const place = `${degrees(y, 'N', 'S')}, ${degrees(x, 'E', 'W')}`;
  return height === null ? place : `${place}, ${figures.format(height)} m`;
}
