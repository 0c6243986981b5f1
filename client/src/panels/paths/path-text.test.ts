import type { NodeBrief } from 'entente/contract/model/node.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedNumbers, citedSentence, pathAsText, pathsAsText } from './path-text.ts';

function node(ref: string, caption: string): [string, NodeBrief] {
  return [ref, { ref, caption, kind: 'State', labels: [], degree: 1 }];
}
const known = {
  nodes: new Map([node('a', 'Aland'), node('b', 'Beland')]),
  relations: new Map(),
  sources: new Map([
    [1, { number: 1, key: 's1', ref: 's1', caption: 'First paper' }],
    [2, { number: 2, key: 's2', ref: null, caption: null }],
  ]),
};
const path = {
  nodes: ['a', 'b'],
  hops: [['r']],
  sentence: 'Aland is allied with Beland [1 ¶12; 2].',
  weakest: { hop: 0, reason: 'contested' as const, modality: null, words: 'contested' },
  rank: { length: 1, certainty: 'contested' as const, hubness: 0, recency: null, words: '' },
  timing: null,
  alike: 1,
};

test('a path is copied as its sentence with all sources that it cites', () => {
  expect(pathAsText(path, known)).toBe(
    [
      'Aland – Beland',
      'Aland is allied with Beland [1 ¶12; 2].',
      'Weakest between Aland and Beland: contested.',
      '',
      'Sources',
      '[1] First paper',
      '[2] s2',
    ].join('\n'),
  );
});

test('several paths are numbered, and their sources told once', () => {
  const text = pathsAsText([path, { ...path, sentence: 'Aland wrote of Beland [2 ¶1].' }], known, ['Paths']);
  expect(text).toContain('\n1. Aland – Beland\n   Aland is allied');
  expect(text).toContain('\n2. Aland – Beland\n   Aland wrote');
  expect(text.match(/\[1\] First paper/g)).toHaveLength(1);
});

test('brackets that a caption has are no citation', () => {
  expect(citedNumbers(['The [old] list [a1] names Beland [2 ¶3; 10 ¶1].'])).toEqual([2, 10]);
});

test('a sentence is cut without losing a sign', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('[1 ¶2]', '[1]', '[3 ¶1; 4]', ' is '));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const sentence = pieces.join('');
      expect(
        citedSentence(sentence)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence);
    }),
  );
});
