import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyPatch,
  emptyView,
  invertPatch,
  isEmptyPatch,
  patchToMove,
  patchToRemove,
  patchToShow,
} from './view.ts';

const japan = { position: { x: 0, y: 0 }, pinned: false };
const korea = { position: { x: 100, y: 0 }, pinned: false };
const relation = { ref: 'r', from: 'japan', to: 'korea' };

const both = applyPatch(
  emptyView,
  patchToShow(
    emptyView,
    new Map([
      ['japan', japan.position],
      ['korea', korea.position],
    ]),
    [relation],
  ),
);

test('showing puts nodes at their places, with the relations between them', () => {
  expect(both).toEqual({
    nodes: new Map([
      ['japan', japan],
      ['korea', korea],
    ]),
    relations: new Set(['r']),
  });
});

test('showing what is shown changes nothing', () => {
  expect(isEmptyPatch(patchToShow(both, new Map([['japan', { x: 7, y: 7 }]]), [relation]))).toBe(true);
});

test('a relation to a node that is not shown is left out', () => {
  const patch = patchToShow(both, new Map(), [{ ref: 'other', from: 'japan', to: 'china' }]);
  expect(isEmptyPatch(patch)).toBe(true);
});

test('removing a node takes its relations along', () => {
  const after = applyPatch(both, patchToRemove(both, new Set(['japan']), [relation]));
  expect(after).toEqual({ nodes: new Map([['korea', korea]]), relations: new Set() });
});

test('moving pins, and passes over what is not shown or stands there pinned already', () => {
  const places = new Map([
    ['japan', { x: 5, y: 5 }],
    ['china', { x: 9, y: 9 }],
  ]);
  const after = applyPatch(both, patchToMove(both, places, true));
  expect(after.nodes.get('japan')).toEqual({ position: { x: 5, y: 5 }, pinned: true });
  expect(after.nodes.has('china')).toBe(false);
  expect(isEmptyPatch(patchToMove(after, places, true))).toBe(true);
});

test('applying leaves the view given as it was', () => {
  applyPatch(both, patchToRemove(both, new Set(['japan']), [relation]));
  expect(both.nodes.has('japan')).toBe(true);
});

const ref = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const position = fc.record({ x: fc.integer(), y: fc.integer() });
const nodes = fc.array(fc.tuple(ref, position)).map((entries) => new Map(entries));
const relations = fc.array(fc.record({ ref: fc.constantFrom('r', 's', 't', 'u'), from: ref, to: ref }));

test('a patch turned round takes it back exactly', () => {
  fc.assert(
    fc.property(nodes, relations, nodes, fc.array(ref), (shown, known, moved, removed) => {
      const before = applyPatch(emptyView, patchToShow(emptyView, shown, known));
      for (const patch of [
        patchToShow(before, moved, known),
        patchToMove(before, moved, true),
        patchToRemove(before, new Set(removed), known),
      ]) {
        expect(applyPatch(applyPatch(before, patch), invertPatch(patch))).toEqual(before);
      }
    }),
  );
});
