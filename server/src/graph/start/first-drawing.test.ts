import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, chooseFirst, neighborsById, type Pair } from './first-drawing.ts';

const node = (id: string, kind: string, degree: number): Candidate => ({ id, kind, degree });

describe('what is drawn first', () => {
  test('begins at the best connected and takes its best connected neighbors', () => {
    const candidates = [node('a', 'X', 9), node('b', 'X', 1), node('c', 'X', 5), node('far', 'X', 8)];
    const pairs: Pair[] = [
      ['a', 'b'],
      ['c', 'a'],
    ];
    expect(chooseFirst(candidates, pairs, 3)).toEqual(['a', 'c', 'b']);
    expect(chooseFirst(candidates, pairs, 9)).toEqual(['a', 'c', 'b', 'far']);
  });

  test('is not all of one kind where others are within reach', () => {
    const states = Array.from({ length: 20 }, (_, place) => node(`s${place}`, 'State', 18));
    const others = [node('treaty', 'Treaty', 5), node('person', 'Person', 5)];
    const pairs = [...states.slice(1), ...others].map((other): Pair => ['s0', other.id]);
    expect(chooseFirst([...states, ...others], pairs, 10)).toEqual(
      expect.arrayContaining(['treaty', 'person']),
    );
  });

  const graph = fc.integer({ min: 1, max: 25 }).chain((size) => {
    const id = fc.integer({ min: 0, max: size - 1 }).map(String);
    return fc.record({
      candidates: fc
        .array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(1000)), { minLength: size, maxLength: size })
        .map((all) => all.map(([kind, degree], place) => node(String(place), kind, degree))),
      pairs: fc.array(fc.tuple(id, id), { maxLength: 60 }),
      most: fc.integer({ min: 1, max: 30 }),
    });
  });

  test('is as many different candidates as there may be', () => {
    fc.assert(
      fc.property(graph, ({ candidates, pairs, most }) => {
        const chosen = chooseFirst(candidates, pairs, most);
        expect(new Set(chosen).size).toBe(Math.min(most, candidates.length));
      }),
    );
  });

  test('hangs together: a node without a tie to an earlier one comes only where no candidate has one', () => {
    fc.assert(
      fc.property(graph, ({ candidates, pairs, most }) => {
        const chosen = chooseFirst(candidates, pairs, most);
        const neighbors = neighborsById(pairs);
        const isTied = (id: string, earlier: string[]) =>
          earlier.some((other) => neighbors.get(id)?.has(other));
        for (const [place, id] of chosen.entries()) {
          const earlier = chosen.slice(0, place);
          const left = candidates.filter((candidate) => !earlier.includes(candidate.id));
          if (left.some((candidate) => isTied(candidate.id, earlier))) expect(isTied(id, earlier)).toBe(true);
        }
      }),
    );
  });
});
