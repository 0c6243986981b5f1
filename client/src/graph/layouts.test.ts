import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAt, type Extent, overlap } from './box.ts';
import type { LayoutInput } from './layout.ts';
import { layouts } from './layouts.ts';
import { neighborLists } from './neighbor-lists.ts';
import { pathStrip } from './path-strip.ts';
import { pathsBetween } from './paths-between.ts';
import { timeLayers } from './time-layers.ts';

const ignore = () => undefined;
const zero: Extent = { left: 0, right: 0, top: 0, bottom: 0 };

const input: fc.Arbitrary<LayoutInput> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 12, max: 57 }), { minLength: 2, maxLength: 40 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
    times: fc.array(fc.option(fc.integer({ min: 1900, max: 1910 })), { minLength: 40, maxLength: 40 }),
    held: fc.boolean(),
  })
  .map(({ sizes, pairs, times, held }) => ({
    extents: sizes.map((half) => ({ left: half, right: half, top: 14, bottom: 34 })),
    lines: pairs
      .map(([from, to]) => [from % sizes.length, to % sizes.length] as const)
      .filter(([from, to]) => from !== to),
    room: { width: 1100, height: 700 },
    times: sizes.map((_, index) => times[index] ?? null),
    ends: [0, sizes.length - 1] as const,
    held: held ? new Map([[1, { x: 333, y: -77 }]]) : new Map(),
  }));

test.each(layouts)(
  'nothing overlaps, what is pinned stays, and the same graph looks the same: $id',
  (layout) => {
    fc.assert(
      fc.property(input, (graph) => {
        const places = layout.place(graph, ignore);
        expect(places).toHaveLength(graph.extents.length);
        for (const [node, place] of graph.held ?? []) expect(places[node]).toEqual(place);
        const boxes = places.map((place, index) => boxAt(place, graph.extents[index] ?? zero));
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
        expect(layout.place(graph, ignore)).toEqual(places);
      }),
      { numRuns: 25 },
    );
  },
);

test('by time, earlier stands left of later unless both are in one layer, and undated below all', () => {
  fc.assert(
    fc.property(input, (graph) => {
      const places = timeLayers.place({ ...graph, held: new Map() }, ignore);
      const times = graph.times ?? [];
      const dated = times.flatMap((time, node) => (time === null ? [] : [{ time, place: places[node] }]));
      for (const one of dated)
        for (const other of dated)
          if (one.time < other.time)
            expect(one.place?.x ?? 0).toBeLessThanOrEqual((other.place?.x ?? 0) + LAYER);
      const lowest = Math.max(...dated.map(({ place }) => place?.y ?? 0));
      times.forEach((time, node) => {
        if (time === null && dated.length > 0) expect(places[node]?.y ?? 0).toBeGreaterThan(lowest);
      });
    }),
    { numRuns: 25 },
  );
});

/** Boxes of different widths are aligned by their left sides. */
const LAYER = 60;

test('paths run from left to right side by side, the rest lies below', () => {
  // Two paths of two hops, one of three, and a bystander.
  const lines = [
    [0, 1],
    [1, 7],
    [0, 2],
    [2, 7],
    [0, 3],
    [3, 4],
    [4, 7],
    [4, 5],
  ] as const;
  const paths = pathsBetween(0, 7, neighborLists(8, lines));
  expect(paths.map((path) => path.join(' '))).toEqual(['0 1 7', '0 2 7', '0 3 4 7']);
  const graph: LayoutInput = {
    extents: Array.from({ length: 8 }, () => ({ left: 30, right: 30, top: 14, bottom: 34 })),
    lines,
    room: { width: 1000, height: 700 },
    paths,
  };
  const places = pathStrip.place(graph, ignore);
  const at = (node: number) => places[node] ?? { x: 0, y: 0 };
  for (const between of [1, 2, 3, 4]) {
    expect(at(between).x).toBeGreaterThan(at(0).x);
    expect(at(between).x).toBeLessThan(at(7).x);
  }
  expect(at(3).x).toBeLessThan(at(4).x);
  expect(new Set([1, 2, 3].map((node) => at(node).y)).size).toBe(3);
  for (const other of [5, 6])
    for (const on of [0, 1, 2, 3, 4, 7]) expect(at(other).y).toBeGreaterThan(at(on).y);
});

test('paths that are not chosen lie below with the rest', () => {
  const graph: LayoutInput = {
    extents: Array.from({ length: 5 }, () => ({ left: 30, right: 30, top: 14, bottom: 34 })),
    lines: [
      [0, 1],
      [1, 4],
      [0, 2],
      [2, 4],
      [0, 3],
      [3, 4],
    ],
    room: { width: 1000, height: 700 },
    paths: [
      [0, 1, 4],
      [0, 3, 4],
    ],
  };
  const places = pathStrip.place(graph, ignore);
  const height = (node: number) => places[node]?.y ?? 0;
  for (const on of [0, 1, 3, 4]) expect(height(2)).toBeGreaterThan(height(on));
});

test('without a path between them, the ends are laid out like everything', () => {
  expect(pathsBetween(0, 2, neighborLists(3, [[0, 1]]))).toEqual([]);
  const graph: LayoutInput = {
    extents: [zero, zero, zero].map(() => ({ left: 30, right: 30, top: 14, bottom: 34 })),
    lines: [[0, 1]],
    room: { width: 1000, height: 700 },
    paths: [],
  };
  expect(pathStrip.place(graph, ignore)).toHaveLength(3);
});
