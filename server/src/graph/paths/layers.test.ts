import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPaths } from './best.ts';
import { countPaths, ends, type Layers, prune, reverse, type Step, withPath } from './layers.ts';

const step = (pairs: readonly (readonly [string, string])[]): Step => {
  const made = new Map<string, Set<string>>();
  for (const [near, far] of pairs) made.set(near, (made.get(near) ?? new Set()).add(far));
  return made;
};

/** Every way through the steps, walked one by one. */
function walkAll({ from, to, steps }: Layers): string[][] {
  let walks = [[from]];
  for (const step of steps)
    walks = walks.flatMap((walk) => [...(step.get(walk.at(-1) ?? '') ?? [])].map((far) => [...walk, far]));
  return walks.filter((walk) => walk.at(-1) === to);
}

const name = fc.constantFrom(...'ABCDEF');
const someStep = fc.uniqueArray(fc.tuple(name, name), { maxLength: 14, selector: String }).map(step);
const someLayers = fc.record({
  from: name,
  to: name,
  steps: fc.array(someStep, { maxLength: 4 }),
});
const someDegrees = fc.dictionary(name, fc.integer({ min: 1, max: 6 }));

describe('layers', () => {
  test('pruning takes away no path, and leaves nothing but paths', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        const pruned = prune(layers);
        const walks = walkAll(layers);
        expect(walkAll(pruned).sort()).toEqual(walks.sort());
        for (const [position, left] of pruned.steps.entries())
          for (const [near, far] of left)
            for (const node of far)
              expect(walks.some((walk) => walk[position] === near && walk[position + 1] === node)).toBe(true);
      }),
    );
  });

  test('counting is walking without the walk', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        expect(countPaths(layers)).toBe(BigInt(walkAll(layers).length));
      }),
    );
  });

  test('counts beyond what a number holds', () => {
    const all = [...'ABCDEFGHIJ'];
    const full = step(all.flatMap((near) => all.map((far) => [near, far] as const)));
    expect(countPaths({ from: 'A', to: 'B', steps: new Array(21).fill(full) })).toBe(10n ** 20n);
  });

  test('a step reversed twice is the step', () => {
    fc.assert(
      fc.property(someStep, (one) => {
        expect(reverse(reverse(one))).toEqual(one);
      }),
    );
  });

  test('adds one path and nothing else', () => {
    const steps = [step([['A', 'B']]), step([['B', 'D']])];
    expect(walkAll({ from: 'A', to: 'D', steps: withPath(steps, ['A', 'C', 'D']) })).toEqual([
      ['A', 'B', 'D'],
      ['A', 'C', 'D'],
    ]);
    expect(withPath(steps, ['A', 'B', 'D'])).toEqual(steps);
    expect(ends(step([['A', 'B']]), ['A', 'C'])).toEqual(new Set(['B']));
  });
});

describe('the best paths', () => {
  test('are those that come first when all are walked and sorted', () => {
    fc.assert(
      fc.property(someLayers, someDegrees, fc.integer({ min: 1, max: 12 }), (layers, degrees, limit) => {
        const degree = (node: string) => degrees[node] ?? 1;
        // Refs in another order than the nodes' own names, so that mixing them up shows.
        const ref = (node: string) => `r${90 - (node.codePointAt(0) ?? 0)}`;
        const product = (walk: string[]) =>
          walk.slice(1, -1).reduce((total, node) => total * degree(node), 1);
        const refs = (walk: string[]) => walk.map(ref).join();
        const sorted = walkAll(layers).sort(
          (a, b) => product(a) - product(b) || (refs(a) < refs(b) ? -1 : 1),
        );
        const weights = new Map(
          [...'ABCDEF'].map((node) => [node, { ref: ref(node), degree: degree(node) }]),
        );
        expect(bestPaths(prune(layers), weights, limit)).toEqual(sorted.slice(0, limit));
      }),
      { numRuns: 2000 },
    );
  });

  test('are found among more than could be listed', () => {
    const all = Array.from({ length: 300 }, (_, position) => `n${String(position).padStart(3, '0')}`);
    const between = step(all.flatMap((near) => all.map((far) => [near, far] as const)));
    const layers: Layers = {
      from: 'start',
      to: 'end',
      steps: [
        step(all.map((node) => ['start', node])),
        ...new Array(5).fill(between),
        step(all.map((node) => [node, 'end'])),
      ],
    };
    const weights = new Map(all.map((node) => [node, { ref: node, degree: 7 }]));
    const found = bestPaths(prune(layers), weights, 100);
    expect(countPaths(layers)).toBe(300n ** 6n);
    expect(found).toHaveLength(100);
    expect(found[0]).toEqual(['start', 'n000', 'n000', 'n000', 'n000', 'n000', 'n000', 'end']);
    expect(found[1]).toEqual(['start', 'n000', 'n000', 'n000', 'n000', 'n000', 'n001', 'end']);
  });
});
