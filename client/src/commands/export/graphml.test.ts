import type { NodeBrief } from 'entente/contract/model/index.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someRelation } from '#state/testing/relation.ts';
import { graphmlOf } from './graphml.ts';

const node = (ref: string, caption: string) => ({
  ...({ ref, caption, kind: 'State', labels: ['State'], degree: 3 } satisfies NodeBrief),
  position: { x: 1.5, y: -2 },
  pinned: false,
});
const relation = (statement: string) =>
  someRelation('r', 'ALLY_OF', 'a', 'b', {
    statement,
    polarity: 1,
    evidence: [{ source: 's', paragraph: 2, stance: 'denies' }],
  });
const terms = { name: 'A "graph" & more', kinds: [], types: [] };

test('whatever stands in a graph, only what XML can write is written, and nothing ends a mark too early', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (caption, statement) => {
      const text = graphmlOf(
        { nodes: [node('a', caption), node('b', '<b>')], relations: [relation(statement)] },
        terms,
        'neutral names',
      );
      expect(text).not.toMatch(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/,
      );
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      expect(text.match(/<node /g)).toHaveLength(2);
      expect(text.match(/<edge /g)).toHaveLength(1);
      expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#9;|#10;|#13;)/);
    }),
  );
});

test('upward is positive, and each attribute is declared with its type', () => {
  const text = graphmlOf(
    { nodes: [node('a', 'A'), node('b', 'B')], relations: [relation('A is an ally.')] },
    terms,
    'neutral names',
  );
  expect(text).toContain('<data key="node-y">2</data>');
  expect(text).toContain('<edge id="r" source="a" target="b">');
  expect(text).toContain('<data key="edge-evidence">s ¶ 2 (denies)</data>');
  const declared = new Set([...text.matchAll(/<key id="([^"]*)"/g)].map(([, key]) => key));
  for (const [, key] of text.matchAll(/<data key="([^"]*)"/g)) expect(declared).toContain(key);
});
