import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Days, everyDay, span, union } from './days.ts';
import { canGoOn, daysAhead } from './days-ahead.ts';
import { Explored } from './explored.ts';
import { plainHop } from './hop-worth.ts';
import { type Lattice, latticeOf, statesAfter } from './lattice.ts';
import { Patience } from './patience.ts';
import { searchPaths } from './search.ts';
import { goOn } from './timing.ts';
import type { Worth } from './worth.ts';

const names = [...'ABCDEF'];
const name = fc.constantFrom(...names);
const day = fc.nat(9);
const days = fc.oneof(
  { weight: 1, arbitrary: fc.constant(everyDay) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(day, day), { minLength: 1, maxLength: 2 })
      .map((spans) => union(spans.map(([one, other]) => span(Math.min(one, other), Math.max(one, other))))),
  },
);

/** Which node leads to which, and on which days each hop can have its turn. */
const situation = fc.record({
  pairs: fc.uniqueArray(fc.tuple(name, name), { minLength: 8, maxLength: 24, selector: String }),
  daysOfHops: fc.array(days, { minLength: 36, maxLength: 36 }),
  length: fc.integer({ min: 1, max: 5 }),
});

type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

function built({ pairs, daysOfHops }: Situation) {
  const explored = new Explored('A', 'F');
  for (const each of names) explored.numberOf(each);
  for (const [near, far] of pairs) if (near !== far) explored.lead(near, far);
  const place = (node: number) => names.indexOf(explored.idOf(node));
  const worth: Worth = {
    hubness: () => 0,
    refPlace: place,
    hop: (near, far) => {
      const ofHop = daysOfHops[place(near) * 6 + place(far)] ?? everyDay;
      return { ...plainHop, days: ofHop, relations: [{ ...plainHop, days: ofHop }] };
    },
    weaknesses: 1,
  };
  return { explored, worth };
}

/** One walk after the other to the end, each with the states it was in and the days on which it could stand there. */
function walks(
  lattice: Lattice,
  worth: Worth,
  timing: 'one-moment' | 'in-order',
): { state: number; days: Days }[][] {
  const done: { state: number; days: Days }[][] = [];
  const walk = (steps: { state: number; days: Days }[]): void => {
    const last = steps.at(-1);
    if (last === undefined) return;
    if (steps.length === lattice.length + 1) {
      done.push(steps);
      return;
    }
    const near = lattice.nodeOf(last.state);
    for (const state of statesAfter(lattice, steps.length - 1, last.state)) {
      const far = lattice.nodeOf(state);
      const after = goOn(timing, last.days, worth.hop(near, far).days);
      const isNew = steps.every((step) => lattice.nodeOf(step.state) !== far);
      if (isNew && after.length > 0) walk([...steps, { state, days: after }]);
    }
  };
  for (const state of lattice.places[0]?.keys() ?? []) walk([{ state, days: everyDay }]);
  return done;
}

describe.each(['one-moment', 'in-order'] as const)('the days ahead, %s', (timing) => {
  test('leave no walk out that comes to the end, and many that do not', async () => {
    const seen = { walks: 0, states: 0, closed: 0 };
    await fc.assert(
      fc.asyncProperty(situation, async (given) => {
        const { explored, worth } = built(given);
        const lattice = latticeOf(explored, given.length);
        const ahead = daysAhead(lattice, worth, timing);
        const complete = walks(lattice, worth, timing);
        for (const steps of complete)
          for (const [at, step] of steps.entries())
            expect(canGoOn(step.days, ahead[at]?.get(step.state))).toBe(true);
        const patience = new Patience({ end: Number.POSITIVE_INFINITY, steps: 100_000 });
        const asked = { limit: 3, onePerMeaning: false };
        const found = await searchPaths({ lattice, worth, timing }, asked, patience);
        expect(found).toMatchObject({ count: complete.length, isWhole: true });
        seen.walks += complete.length;
        for (const [at, states] of lattice.places.entries())
          for (const state of states.keys()) {
            seen.states += 1;
            if (!ahead[at]?.has(state)) seen.closed += 1;
          }
      }),
      { numRuns: 600 },
    );
    expect(seen.walks).toBeGreaterThan(300);
    expect(seen.closed).toBeGreaterThan(seen.states * 0.02);
  });
});
