import type { SampledNode } from '#queries/graph/sample-label.ts';

/** How many properties a caption is tried from, the best first. */
const most = 4;

/** Names that captions go by, the best first, without regard to case and separators. Endings count for less than whole names. */
const whole = [
  'caption',
  'displayname',
  'name',
  'title',
  'label',
  'preflabel',
  'fullname',
  'headline',
  'heading',
];
const endings = ['name', 'title', 'label', 'caption'];
const identifiers = ['code', 'symbol', 'number', 'key', 'slug', 'id', 'identifier', 'uri', 'url'];

/**
 * Guesses which properties a caption can be read from, by looking at some nodes: first what is called a name,
 * then the text that tells most of them apart, then what identifies them.
 *
 * @returns names of properties, the best first; empty where none of the nodes has anything readable
 */
export function guessCaptions(sample: readonly SampledNode[]): string[] {
  const seen = summarize(sample);
  const named = inOrderOf([...whole.map(equals), ...endings.map(endsWith)], seen);
  const telling = seen
    .filter((property) => property.texts === property.count && readsLikeCaption(property))
    .sort((a, b) => b.distinct * b.count - a.distinct * a.count);
  const identifying = inOrderOf([...identifiers.map(equals), ...identifiers.map(endsWith)], seen);
  const chosen = new Set([...named, ...telling, ...identifying].map((property) => property.name));
  return [...chosen].slice(0, most);
}

interface SeenProperty {
  readonly name: string;
  /** How many of the nodes have it as one value, and as a text. */
  readonly count: number;
  readonly texts: number;
  /** How many different values, as a share of all. */
  readonly distinct: number;
  readonly length: number;
}

function summarize(sample: readonly SampledNode[]): SeenProperty[] {
  const values = new Map<string, { texts: number; values: string[] }>();
  for (const { name, isText, value } of sample.flatMap((node) => node.properties)) {
    if (value === null || value.trim() === '') continue;
    const entry = values.get(name) ?? { texts: 0, values: [] };
    entry.texts += isText ? 1 : 0;
    entry.values.push(value);
    values.set(name, entry);
  }
  return [...values]
    .map(([name, { texts, values }]) => ({
      name,
      count: values.length,
      texts,
      distinct: new Set(values).size / values.length,
      length: values.reduce((sum, value) => sum + value.length, 0) / values.length,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Short, and different from node to node. */
function readsLikeCaption({ distinct, length, count }: SeenProperty): boolean {
  return length <= 80 && (count === 1 || distinct > 0.5);
}

function inOrderOf(
  tests: readonly ((name: string) => boolean)[],
  seen: readonly SeenProperty[],
): SeenProperty[] {
  return tests.flatMap((test) => seen.filter((property) => test(plainly(property.name))));
}

function plainly(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const equals = (wanted: string) => (name: string) => name === wanted;
const endsWith = (wanted: string) => (name: string) => name.endsWith(wanted);
