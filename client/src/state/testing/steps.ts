import fc from 'fast-check';
import { patchToHide } from '#state/hiding.ts';
import type { SomeSettings } from '#state/settings.ts';
import { type Patch, patchToMove, patchToRemove, patchToSet, patchToShow, type View } from '#state/view.ts';

/** Something that is done to whatever view there is. */
export type Step = (view: View) => Patch;

const relations = [
  { ref: 'r', from: 'a', to: 'b' },
  { ref: 's', from: 'b', to: 'c' },
  { ref: 't', from: 'c', to: 'a' },
];
const ref = fc.constantFrom('a', 'b', 'c', 'd');
const position = fc.record({ x: fc.integer(), y: fc.integer() });
const places = fc.array(fc.tuple(ref, position), { minLength: 1 }).map((entries) => new Map(entries));
const names = fc.uniqueArray(fc.constantFrom('ALLY_OF', 'CLAIMS', 'SIGNED'));

const settings: fc.Arbitrary<SomeSettings> = fc.record(
  {
    filters: fc.record({ types: names, families: names }, { requiredKeys: [] }),
    appearance: fc.record(
      {
        sizing: fc.constantFrom('all' as const, 'shown' as const),
        coloring: fc.constantFrom('kind' as const, 'side' as const, 'polarity' as const),
        fanned: names.map((lines) => new Set(lines)),
      },
      { requiredKeys: [] },
    ),
    paths: fc.record(
      {
        from: fc.option(ref),
        to: fc.option(ref),
        constraints: fc.array(
          fc.record({ name: fc.constantFrom('through', 'avoid'), value: ref, isOn: fc.boolean() }),
        ),
        timing: fc.constantFrom('any' as const, 'one-moment' as const, 'in-order' as const),
        maximumLength: fc.integer({ min: 1, max: 8 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** Everything that can be done to a view. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  places.map(
    (at): Step =>
      (view) =>
        patchToShow(view, at, relations),
  ),
  fc.tuple(places, fc.boolean()).map(
    ([at, pinned]): Step =>
      (view) =>
        patchToMove(view, at, pinned),
  ),
  fc.array(ref).map(
    (refs): Step =>
      (view) =>
        patchToRemove(view, new Set(refs), relations),
  ),
  fc.tuple(fc.array(ref), fc.boolean()).map(
    ([refs, isHidden]): Step =>
      (view) =>
        patchToHide(view, { nodes: refs, relations: ['r'], types: ['T'] }, isHidden),
  ),
  settings.map(
    (some): Step =>
      (view) =>
        patchToSet(view, some),
  ),
);
