import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { labelPlaces } from './label-places.ts';

const marks = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 60, max: 260 }),
    least: fc.integer({ min: 10, max: 60 }),
    weight: fc.nat(50),
  }),
  { maxLength: 40 },
);

it('never writes a name over another, over the stem of another, or outside', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 3 }), (all, rows) => {
      const places = labelPlaces(all, 800, rows);
      const named = all.flatMap((mark, nth) => {
        const place = places[nth];
        return place == null ? [] : [{ mark, place }];
      });
      for (const { place, mark } of named) {
        expect(place.from).toBeGreaterThanOrEqual(0);
        expect(place.to).toBeLessThanOrEqual(800);
        expect([mark.width, mark.least]).toContain(place.to - place.from);
        for (const other of named) {
          if (other.place === place) continue;
          const isBeside = place.to < other.place.from || other.place.to < place.from;
          if (other.place.row === place.row) expect(isBeside).toBe(true);
          if (other.place.row > place.row)
            expect(other.mark.left < place.from || other.mark.left > place.to).toBe(true);
        }
      }
    }),
  );
});

test('a name is cut off where the whole has no room', () => {
  const marks = [
    { left: 10, width: 90, least: 40, weight: 2 },
    { left: 150, width: 120, least: 40, weight: 1 },
  ];
  expect(labelPlaces(marks, 200, 1)).toEqual([
    { row: 0, from: 10, to: 100 },
    { row: 0, from: 150, to: 190 },
  ]);
});

test('the one that weighs most is named, left of its mark where there is no room at the right', () => {
  const places = labelPlaces(
    [
      { left: 790, width: 100, least: 80, weight: 1 },
      { left: 795, width: 100, least: 80, weight: 9 },
    ],
    800,
    1,
  );
  expect(places).toEqual([null, { row: 0, from: 695, to: 795 }]);
});
