import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someRelation } from '#state/testing/relation.ts';
import { patchToHide } from './hiding.ts';
import { applyPatch, emptyView, patchToShow } from './view.ts';
import { visiblePart } from './visible.ts';

const kinds: Readonly<Record<string, string>> = { a: 'State', b: 'State', c: 'Person', d: 'Event' };
const nodes = new Map(
  Object.entries(kinds).map(([ref, kind]) => [ref, { ref, caption: ref, kind, labels: [kind], degree: 1 }]),
);
const relation = (ref: string, type: string, from: string, to: string) =>
  someRelation(ref, type, from, to, { temporality: 'timeless' });
const all = [
  relation('r', 'ALLY', 'a', 'b'),
  relation('s', 'LEADS', 'c', 'a'),
  relation('t', 'AT', 'd', 'b'),
];
const known = { nodes, relations: new Map(all.map((each) => [each.ref, each])) };
const view = applyPatch(
  emptyView,
  patchToShow(emptyView, new Map(Object.keys(kinds).map((ref, x) => [ref, { x, y: 0 }])), all),
);

function seen(things: Parameters<typeof patchToHide>[1]) {
  const visible = visiblePart(applyPatch(view, patchToHide(view, things, true)), known);
  return { nodes: [...visible.nodes.keys()].join(''), relations: [...visible.relations].join('') };
}

test('with a node go the relations that end there, with a kind all its nodes, with a type all its relations', () => {
  expect(seen({})).toEqual({ nodes: 'abcd', relations: 'rst' });
  expect(seen({ nodes: ['a'] })).toEqual({ nodes: 'bcd', relations: 't' });
  expect(seen({ kinds: ['Person'] })).toEqual({ nodes: 'abd', relations: 'rt' });
  expect(seen({ types: ['ALLY'] })).toEqual({ nodes: 'abcd', relations: 'st' });
  expect(seen({ relations: ['t'] })).toEqual({ nodes: 'abcd', relations: 'rs' });
});

test('what is seen is part of the view, and no relation is seen without both of its ends', () => {
  const names = fc.subarray(['a', 'b', 'c', 'd']);
  const hiding = fc.record({
    nodes: names,
    relations: fc.subarray(['r', 's', 't']),
    kinds: fc.subarray(['State', 'Person', 'Event']),
    types: fc.subarray(['ALLY', 'LEADS', 'AT']),
  });
  fc.assert(
    fc.property(hiding, (things) => {
      const hidden = applyPatch(view, patchToHide(view, things, true));
      const visible = visiblePart(hidden, known);
      for (const [ref, node] of visible.nodes) expect(view.nodes.get(ref)).toBe(node);
      for (const ref of visible.relations) {
        const ends = known.relations.get(ref);
        expect(visible.nodes.has(ends?.from ?? '') && visible.nodes.has(ends?.to ?? '')).toBe(true);
      }
      const back = applyPatch(hidden, patchToHide(hidden, things, false));
      expect(visiblePart(back, known)).toBe(back);
    }),
  );
});
