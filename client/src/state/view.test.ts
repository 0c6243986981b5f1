import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingHidden } from './hidden.ts';
import { isShown, patchToHide, patchToHideExactly } from './hiding.ts';
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

test('what is hidden keeps its place, and is seen again when it is shown', () => {
  const after = applyPatch(both, patchToHide(both, { nodes: ['japan'], kinds: ['Person'] }, true));
  expect(after.nodes).toEqual(both.nodes);
  expect(isShown(after, 'japan')).toBe(false);
  const again = applyPatch(after, patchToShow(after, new Map([['japan', { x: 7, y: 7 }]]), []));
  expect(again).toEqual({ ...both, hidden: { ...nothingHidden, kinds: new Set(['Person']) } });
});

test('what is removed while it is hidden is not hidden when it comes again', () => {
  const hidden = applyPatch(both, patchToHide(both, { nodes: ['japan'], relations: ['r'] }, true));
  const removed = applyPatch(hidden, patchToRemove(hidden, new Set(['japan']), [relation]));
  expect(removed.hidden).toEqual(nothingHidden);
});

test('hiding exactly some things lets the others of their sort be seen again', () => {
  const hidden = applyPatch(both, patchToHide(both, { kinds: ['Person', 'State'], types: ['T'] }, true));
  const other = applyPatch(hidden, patchToHideExactly(hidden, { kinds: ['State', 'Event'] }));
  expect(other.hidden).toEqual({
    ...nothingHidden,
    kinds: new Set(['State', 'Event']),
    types: new Set(['T']),
  });
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
