import type { SampledProperty } from '#queries/graph/sampled.ts';
import { names, plainly } from './caption-names.ts';

/** How many properties a caption is tried from, the best first. */
const most = 4;
/** In characters: what is longer is prose. */
const longest = 80;

/**
 * Guesses which properties a caption can be read from, by looking at some nodes: first what is called a name and reads
 * like one, then the text that tells most of them apart, then what identifies them, and addresses and codes only where
 * there is nothing better.
 *
 * @param sample of each node its properties
 * @returns names of properties, the best first; empty where none of the nodes has anything readable
 */
export function guessCaptions(sample: readonly (readonly SampledProperty[])[]): string[] {
  const seen = summarize(sample);
  const inWords = seen.filter((property) => property.codes < 0.5 && property.length <= 2 * longest);
  const named = inOrderOf(names.captions, inWords.filter(tellsApart));
  const telling = inWords
    .filter(({ texts, count, length }) => texts === count && length <= longest)
    .filter((property) => property.count === 1 || property.distinct > 0.5)
    .sort((a, b) => b.distinct * b.count - a.distinct * a.count);
  const repeating = inOrderOf(names.captions, seen);
  const identifying = inOrderOf(names.identifiers, seen);
  const codes = seen.filter(({ texts, count, length }) => texts === count && length <= longest);
  const shares = (property: SeenProperty) => property.count > 1 && property.distinct <= 0.5;
  const chosen = [
    ...named,
    ...telling,
    ...repeating,
    ...identifying,
    ...codes.filter((each) => !shares(each)),
  ];
  return [...new Set(chosen.map((property) => property.name))].slice(0, most);
}

interface SeenProperty {
  readonly name: string;
  /** How many of the nodes have it as one value, and as a text. */
  readonly count: number;
  readonly texts: number;
  /** How many different values, as a share of all. */
  readonly distinct: number;
  /** How many are addresses, numbers or codes, as a share of all. */
  readonly codes: number;
  readonly length: number;
}

function summarize(sample: readonly (readonly SampledProperty[])[]): SeenProperty[] {
  const values = new Map<string, { texts: number; values: string[] }>();
  for (const { name, type, value } of sample.flat()) {
    if (value === null || value.trim() === '') continue;
    const entry = values.get(name) ?? { texts: 0, values: [] };
    entry.texts += type.startsWith('STRING') ? 1 : 0;
    entry.values.push(value.trim());
    values.set(name, entry);
  }
  return [...values]
    .map(([name, { texts, values }]) => ({
      name,
      count: values.length,
      texts,
      distinct: new Set(values).size / values.length,
      codes: texts === 0 ? 0 : values.filter(isCode).length / values.length,
      length: values.reduce((sum, value) => sum + value.length, 0) / values.length,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Many nodes may share a name; but what nearly all share says what they are, not which. */
function tellsApart({ count, distinct }: SeenProperty): boolean {
  return count < 10 || distinct > 0.2;
}

/** An address, an identifier made by a machine, or a text without any letter. */
function isCode(value: string): boolean {
  if (/^([a-z][a-z0-9+.-]*:\/\/|www\.|urn:)/i.test(value) || !/\p{L}/u.test(value)) return true;
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value) || /^(?=.*\d)[0-9a-f]{16,}$/i.test(value)) return true;
  const digits = value.replaceAll(/\P{Nd}/gu, '').length;
  return !/\s/.test(value) && value.length > 5 && digits > value.length / 2;
}

/** By the first list of names that a property fits in. */
function inOrderOf(
  tests: readonly ((name: string) => boolean)[],
  seen: readonly SeenProperty[],
): SeenProperty[] {
  return tests.flatMap((test) => seen.filter((property) => test(plainly(property.name))));
}
