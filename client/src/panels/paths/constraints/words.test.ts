import { expect, test } from 'vitest';
import type { ConstraintName } from '#state/path-question.ts';
import { constraintInWords, type WordsFor } from './words.ts';

const words: WordsFor = {
  vocabulary: {
    kind: (name) => ({
      name,
      label: name,
      plural: `${name}s`,
      color: '',
      definition: null,
      shape: 'ellipse',
    }),
    type: (name) => ({ name, label: name.toLowerCase(), inverse: name, definition: null, symmetric: false }),
    profile: {
      kinds: [],
      types: [],
      families: [{ name: 'text', label: 'texts', color: '', line: 'solid' }],
    },
  },
  captionOf: (ref) => ref.toUpperCase(),
  sourceCaption: (key) => `“${key}”`,
};

test.each<readonly [ConstraintName, string, string]>([
  ['through', 'japan', 'through JAPAN'],
  ['avoid', 'japan', 'not through JAPAN'],
  ['avoidKind', 'state', 'not through states'],
  ['maximumDegree', '1000', 'not through hubs of more than 1,000 relations'],
  ['along', 'CLAIMS', 'along “claims”'],
  ['notAlong', 'family:text', 'not along “all texts”'],
  ['direction', 'backward', 'against the arrows'],
  ['asOf', '2019-08', 'as of August 2019'],
  ['during', '2015/..', 'since 2015'],
  ['during', '../2019-08-22', 'until 22 August 2019'],
  ['during', '2015/2018', '2015 to 2018'],
  ['source', 's1', 'relying on “s1”'],
  ['contested', 'only', 'only contested'],
])('%s %s reads "%s"', (name, value, text) => {
  expect(constraintInWords({ name, value }, words)).toBe(text);
});
