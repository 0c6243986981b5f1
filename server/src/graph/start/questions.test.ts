import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NodeBrief } from '#contract/model/index.ts';
import type { Pair } from './first-drawing.ts';
import { questionsAbout } from './questions.ts';

const node = (ref: string, kind: string, degree: number): NodeBrief => ({
  ref,
  caption: ref.toUpperCase(),
  kind,
  labels: [kind],
  degree,
});
const nodes = [
  node('japan', 'State', 30),
  node('korea', 'State', 25),
  node('gsomia', 'Pact', 9),
  node('moon', 'Person', 6),
];
const pairs: Pair[] = [
  ['japan', 'gsomia'],
  ['korea', 'gsomia'],
  ['moon', 'korea'],
];

describe('questions to begin with', () => {
  test('ask for a path, for neighbors, for what is shared', () => {
    expect(questionsAbout(nodes, pairs)).toEqual([
      {
        text: 'How are GSOMIA and MOON connected?',
        ask: { what: 'paths', from: 'gsomia', to: 'moon' },
      },
      { text: 'Who and what is tied to JAPAN?', ask: { what: 'neighbors', of: 'japan' } },
      { text: 'What do JAPAN and KOREA have in common?', ask: { what: 'shared', of: ['japan', 'korea'] } },
    ]);
  });

  test('ask for a path from the center where nothing else is apart', () => {
    const chain: Pair[] = [
      ['japan', 'gsomia'],
      ['gsomia', 'moon'],
    ];
    expect(questionsAbout(nodes, chain)[0]?.ask).toEqual({ what: 'paths', from: 'japan', to: 'moon' });
  });

  test('are not asked where the drawing has no answer', () => {
    expect(questionsAbout([], [])).toEqual([]);
    expect(questionsAbout(nodes, [])).toEqual([]);
    expect(questionsAbout(nodes, [['japan', 'korea']]).map(({ ask }) => ask.what)).toEqual(['neighbors']);
  });

  test('are about nodes that are there, and two different ones where two are meant', () => {
    const ref = fc.constantFrom('japan', 'korea', 'gsomia', 'moon');
    fc.assert(
      fc.property(fc.array(fc.tuple(ref, ref)), (drawn) => {
        for (const { ask } of questionsAbout(nodes, drawn)) {
          const asked = ask.what === 'paths' ? [ask.from, ask.to] : [ask.of].flat();
          expect(new Set(asked).size).toBe(ask.what === 'neighbors' ? 1 : 2);
          if (ask.what === 'paths') {
            const [from, to] = asked;
            expect(drawn).not.toContainEqual([from, to]);
            expect(drawn).not.toContainEqual([to, from]);
          }
        }
      }),
    );
  });
});
