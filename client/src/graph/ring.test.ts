import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAt, type Extent, overlap } from './box.ts';
import { type Fan, findPlaces, ROOM_BETWEEN } from './ring.ts';

const coordinate = fc.integer({ min: -600, max: 600 });
const point = fc.record({ x: coordinate, y: coordinate });
const size = fc.integer({ min: 5, max: 70 });
const extent: fc.Arbitrary<Extent> = fc.record({ left: size, top: size, right: size, bottom: size });
const box: fc.Arbitrary<Box> = fc.tuple(point, extent).map(([at, reach]) => boxAt(at, reach));
const line = fc.record({ from: point, to: point });
const fan: fc.Arbitrary<Fan> = fc.record({
  center: point,
  innermost: fc.integer({ min: 0, max: 200 }),
  direction: fc.option(fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })),
});
const around = fc.record({
  boxes: fc.array(box, { maxLength: 40 }),
  lines: fc.array(line, { maxLength: 20 }),
});

test('everything finds a place, and none overlaps another or what is there', () => {
  fc.assert(
    fc.property(fan, fc.integer({ min: 0, max: 40 }), extent, around, (where, count, reach, surroundings) => {
      const places = findPlaces(where, count, reach, surroundings);
      expect(places).toHaveLength(count);
      const room = {
        left: reach.left + ROOM_BETWEEN - 0.001,
        top: reach.top + ROOM_BETWEEN - 0.001,
        right: reach.right + ROOM_BETWEEN - 0.001,
        bottom: reach.bottom + ROOM_BETWEEN - 0.001,
      };
      places.forEach((place, index) => {
        const own = boxAt(place, room);
        const others = places.filter((_, other) => other !== index).map((other) => boxAt(other, reach));
        expect([...surroundings.boxes, ...others].filter((other) => overlap(own, other))).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

test('the same question has the same answer', () => {
  fc.assert(
    fc.property(fan, fc.integer({ min: 1, max: 15 }), extent, around, (where, count, reach, surroundings) => {
      expect(findPlaces(where, count, reach, surroundings)).toEqual(
        findPlaces(where, count, reach, surroundings),
      );
    }),
    { numRuns: 20 },
  );
});

test('no place is nearer than asked for', () => {
  fc.assert(
    fc.property(fan, extent, around, (where, reach, surroundings) => {
      for (const { x, y } of findPlaces(where, 5, reach, surroundings))
        expect(Math.hypot(x - where.center.x, y - where.center.y)).toBeGreaterThan(where.innermost - 0.001);
    }),
    { numRuns: 40 },
  );
});

const caption: Extent = { left: 50, right: 50, top: 12, bottom: 40 };
const empty = { boxes: [], lines: [] };

test('where there is room, places lie in the direction wanted, as an arc from one side to the other', () => {
  const east = { center: { x: 0, y: 0 }, innermost: 105, direction: 0 };
  const places = findPlaces(east, 5, caption, empty);
  for (const { x } of places) expect(x).toBeGreaterThan(0);
  const angles = places.map(({ x, y }) => Math.atan2(y, x));
  expect(angles).toEqual(angles.toSorted((one, other) => one - other));
});

test('a place whose line to the center is free is preferred to one behind another node', () => {
  const east = { center: { x: 0, y: 0 }, innermost: 300, direction: 0 };
  const between = { left: 120, right: 200, top: -30, bottom: 30 };
  const [place] = findPlaces(east, 1, caption, { boxes: [between], lines: [] });
  expect(Math.abs(place?.y ?? 0)).toBeGreaterThan(40);
});
