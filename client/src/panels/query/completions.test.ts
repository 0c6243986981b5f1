import { expect, test } from 'vitest';
import { offerAfter, type Words } from './completions.ts';

const kind = { label: '', plural: '', definition: null, color: '#000000', captions: ['caption'], count: 3 };
const type = {
  inverse: '',
  definition: null,
  family: 'other',
  polarity: 0,
  temporality: 'state',
  symmetric: false,
  count: 1,
} as const;
const words: Words = {
  kinds: [
    { ...kind, name: 'State' },
    { ...kind, name: 'Odd kind' },
  ],
  types: [{ ...type, name: 'ALLY_OF', label: 'is allied with', from: [], to: [] }],
  hiddenLabels: ['Entity'],
  properties: {
    key: 'key',
    description: null,
    names: { texts: 'names', languages: null, scripts: null, sides: null },
    statement: null,
    modality: null,
    polarity: null,
    contested: null,
    time: null,
    evidence: null,
    writtenAt: null,
  },
};

const labels = (before: string) =>
  offerAfter(before, words, ['most'], false)?.options.map(({ label }) => label) ?? [];

test.each([
  ['MATCH (n:', ['State', 'Odd kind', 'Entity']],
  ['MATCH (n:State|O', ['State', 'Odd kind', 'Entity']],
  ['MATCH (:', ['State', 'Odd kind', 'Entity']],
  ['MATCH (a)-[r:AL', ['ALLY_OF']],
  ['MATCH (a)-[:ALLY_OF|', ['ALLY_OF']],
  ['MATCH (n) WHERE n.', ['caption', 'key', 'names']],
  ['MATCH (n:State {', ['caption', 'key', 'names']],
  ['RETURN n LIMIT $', ['most']],
])('%s', (before, expected) => {
  expect(labels(before)).toEqual(expected);
});

test('a word is completed to what a query can be made of, and replaced from its first letter', () => {
  const offer = offerAfter('RETURN elem', words, [], false);
  expect(offer?.replaces).toBe(4);
  expect(offer?.options).toContainEqual({ label: 'elementId()', apply: 'elementId(', type: 'function' });
  expect(labels('MAT')).toContain('MATCH');
});

test('a name that is no plain word is written in backticks', () => {
  const offer = offerAfter('MATCH (n:Od', words, [], false);
  expect(offer?.options.find(({ label }) => label === 'Odd kind')?.apply).toBe('`Odd kind`');
});

test('within a text or a comment, and before the first letter, nothing is offered', () => {
  for (const before of ["RETURN 'Jap", 'RETURN "n.', '// about n.', 'RETURN '])
    expect(offerAfter(before, words, [], false)).toBeNull();
  expect(offerAfter('RETURN ', words, [], true)?.options.length).toBeGreaterThan(20);
  expect(labels("RETURN 'it\\'s' + n.")).toEqual(['caption', 'key', 'names']);
});
