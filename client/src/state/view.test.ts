import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Step, step } from './testing/steps.ts';
import {
  applyPatch,
  emptyView,
  invertPatch,
  isEmptyPatch,
  patchBetween,
  patchToMove,
  patchToRemove,
  patchToSet,
  patchToShow,
  type View,
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
    ...emptyView,
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
  expect(after).toEqual({ ...emptyView, nodes: new Map([['korea', korea]]) });
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

test('setting what is set already changes nothing', () => {
  const fanned = patchToSet(both, { appearance: { fanned: new Set(['one', 'other']) } });
  const after = applyPatch(both, fanned);
  expect([...after.settings.appearance.fanned]).toEqual(['one', 'other']);
  const again = patchToSet(after, {
    appearance: { fanned: new Set(['other', 'one']) },
    filters: { types: [] },
  });
  expect(isEmptyPatch(again)).toBe(true);
});

function viewAfter(steps: readonly Step[]): View {
  return steps.reduce((view, each) => applyPatch(view, each(view)), emptyView);
}

test('a patch turned round takes it back exactly', () => {
  fc.assert(
    fc.property(fc.array(step), step, (steps, last) => {
      const before = viewAfter(steps);
      const patch = last(before);
      expect(applyPatch(applyPatch(before, patch), invertPatch(patch))).toEqual(before);
    }),
  );
});

test('the patch between two views leads from one to the other, and is empty between a view and itself', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(step), (one, other) => {
      const [before, after] = [viewAfter(one), viewAfter(other)];
      expect(applyPatch(before, patchBetween(before, after))).toEqual(after);
      expect(isEmptyPatch(patchBetween(before, before))).toBe(true);
    }),
  );
});
