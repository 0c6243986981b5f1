import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, boxAt, type Extent, overlap } from './box.ts';
import type { LayoutInput } from './layout.ts';
import { organic } from './organic.ts';

const organicLayout = (input: LayoutInput) => organic.place(input, () => undefined);

const extent: fc.Arbitrary<Extent> = fc
  .record({
    half: fc.integer({ min: 9, max: 57 }),
    top: fc.integer({ min: 9, max: 22 }),
    lines: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ half, top, lines }) => ({ left: half, right: half, top, bottom: top + 6 + 14 * lines }));
const room = fc.constantFrom(
  { width: 600, height: 700 },
  { width: 350, height: 690 },
  { width: 1200, height: 500 },
);
const graph: fc.Arbitrary<LayoutInput> = fc
  .tuple(
    fc.array(extent, { minLength: 1, maxLength: 26 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 50 }),
    room,
  )
  .map(([extents, pairs, screen]) => ({
    extents,
    lines: pairs
      .map(([from, to]) => [from % extents.length, to % extents.length] as const)
      .filter(([from, to]) => from !== to),
    room: screen,
  }));

test('no caption overlaps another, and the same graph always gets the same places', () => {
  fc.assert(
    fc.property(graph, (input) => {
      const places = organicLayout(input);
      expect(places).toHaveLength(input.extents.length);
      const boxes = places.map((place, index) => boxAt(place, input.extents[index] ?? zero));
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
      expect(organicLayout(input)).toEqual(places);
    }),
    { numRuns: 12 },
  );
});

const zero: Extent = { left: 0, right: 0, top: 0, bottom: 0 };
const caption: Extent = { left: 50, right: 50, top: 15, bottom: 50 };

/** A graph of so many nodes in which the first are the best connected. */
function scaleFree(size: number, screen: LayoutInput['room']): LayoutInput {
  const lines = Array.from(
    { length: size * 2 },
    (_, index) => [index % size, (index * index) % Math.ceil(size / 4)] as const,
  );
  return {
    extents: Array.from({ length: size }, () => caption),
    lines: lines.filter(([from, to]) => from !== to),
    room: screen,
  };
}

test('a picture of 24 takes the shape of the room, upright or wide', () => {
  for (const screen of [
    { width: 350, height: 690 },
    { width: 1200, height: 500 },
  ]) {
    const bounds = boundsOf(organicLayout(scaleFree(24, screen)).map((place) => boxAt(place, caption)));
    const aspect = bounds === null ? 0 : (bounds.right - bounds.left) / (bounds.bottom - bounds.top);
    expect(aspect / (screen.width / screen.height)).toBeGreaterThan(0.6);
    expect(aspect / (screen.width / screen.height)).toBeLessThan(1.7);
  }
});

test('500 are laid out without overlap as well', () => {
  const boxes = organicLayout(scaleFree(500, { width: 600, height: 700 })).map((place) =>
    boxAt(place, caption),
  );
  const overlaps = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => overlap(box, other)),
  );
  expect(overlaps).toEqual([]);
});

test('separate pieces lie beside each other', () => {
  const input = {
    extents: [caption, caption, caption, caption],
    lines: [[0, 1] as const, [2, 3] as const],
    room: { width: 600, height: 700 },
  };
  const places = organicLayout(input);
  const one = boundsOf(places.slice(0, 2).map((place) => boxAt(place, caption)));
  const other = boundsOf(places.slice(2).map((place) => boxAt(place, caption)));
  expect(one !== null && other !== null && overlap(one, other)).toBe(false);
});

test('what is held stays, and everything else finds room round it', () => {
  const held = new Map([
    [0, { x: 1000, y: -500 }],
    [3, { x: 1120, y: -480 }],
  ]);
  const input = { ...scaleFree(24, { width: 600, height: 700 }), held };
  const places = organicLayout(input);
  expect([places[0], places[3]]).toEqual([...held.values()]);
  const boxes = places.map((place) => boxAt(place, caption));
  const overlaps = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => overlap(box, other)),
  );
  expect(overlaps).toEqual([]);
  const bounds = boundsOf(boxes);
  expect(bounds !== null && bounds.right - bounds.left < 2500).toBe(true);
});
