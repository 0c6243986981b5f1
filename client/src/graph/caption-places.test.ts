import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from './box.ts';
import { type Captioned, captionBox, placeCaptions } from './caption-places.ts';

const nodes: fc.Arbitrary<readonly Captioned[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -300, max: 300 }),
      radius: fc.integer({ min: 9, max: 22 }),
      width: fc.integer({ min: 10, max: 110 }),
      lines: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) =>
    all.map(({ x, y, radius, width, lines }, index) => ({
      id: String(index),
      center: { x, y },
      radius,
      width,
      height: 14 * lines,
    })),
  );
const scale = fc.double({ min: 0.3, max: 9, noNaN: true });

const byId = (all: readonly Captioned[]) => new Map(all.map((node) => [node.id, node]));

function boxesOf(
  all: readonly Captioned[],
  sides: ReturnType<typeof placeCaptions>['sides'],
  letters: number,
) {
  const known = byId(all);
  return [...sides].flatMap(([id, side]) => {
    const node = known.get(id);
    return node === undefined ? [] : [{ id, box: captionBox(node, side, letters) }];
  });
}

function discOf({ center: { x, y }, radius }: Captioned) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

test('no caption lies upon another, or upon a node that is not its own, however large the letters', () => {
  fc.assert(
    fc.property(nodes, scale, (all, letters) => {
      const boxes = boxesOf(all, placeCaptions(all, letters).sides, letters);
      boxes.forEach(({ id, box }, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        for (const node of all) if (node.id !== id) expect(overlap(box, discOf(node))).toBe(false);
      });
    }),
  );
});

test('where room is short, the better ranked wins: each that is left out had no room beside those before it', () => {
  fc.assert(
    fc.property(nodes, scale, (all, letters) => {
      const { sides } = placeCaptions(all, letters);
      const first = all[0];
      const isAlone = all
        .slice(1)
        .every((node) => first && !overlap(captionBox(first, 'below', letters), discOf(node)));
      if (first && isAlone && letters <= 1) expect(sides.get(first.id)).toBe('below');
      if (first && isAlone) expect(sides.has(first.id)).toBe(true);
      all.forEach((node, rank) => {
        if (sides.has(node.id)) return;
        const before = new Set(all.slice(0, rank).map(({ id }) => id));
        const boxes = boxesOf(all, sides, letters).filter(({ id }) => before.has(id));
        const isTaken = (side: 'below' | 'right' | 'left' | 'above') => {
          const box = captionBox(node, side, letters);
          return (
            boxes.some((other) => overlap(box, other.box)) ||
            all.some((other) => other !== node && overlap(box, discOf(other)))
          );
        };
        expect((['below', 'right', 'left', 'above'] as const).every(isTaken)).toBe(true);
      });
    }),
  );
});

test('a caption that would stick out of the picture stands on the other side', () => {
  const small = { radius: 10, width: 20, height: 14 };
  const sidesOf = (x: number) => {
    const node = { id: 'one', center: { x: 0, y: 0 }, radius: 10, width: 80, height: 14 };
    const below = { id: 'below', center: { x: 0, y: 22 }, ...small };
    const far = { id: 'far', center: { x, y: 0 }, ...small };
    return placeCaptions([node, below, far], 1).sides.get('one');
  };
  // With the rest of the picture on the left, or on the right.
  expect(sidesOf(-300)).toBe('left');
  expect(sidesOf(300)).toBe('right');
});

test('what is pointed at is shown in any case, and nothing lies upon it but nodes', () => {
  fc.assert(
    fc.property(nodes, scale, fc.nat(), (all, letters, chosen) => {
      const wanted = all[chosen % all.length];
      if (wanted === undefined) return;
      const usual = placeCaptions(all, letters).sides;
      const { sides } = placeCaptions(all, letters, { forced: [wanted.id], preferred: [] }, usual);
      const own = sides.get(wanted.id);
      expect(own).toBeDefined();
      for (const { id, box } of boxesOf(all, sides, letters))
        if (id !== wanted.id && own) expect(overlap(box, captionBox(wanted, own, letters))).toBe(false);
      // The others stay where they were, or give way.
      for (const [id, side] of sides) if (id !== wanted.id) expect(usual.get(id)).toBe(side);
    }),
  );
});

test('the same question has the same answer, and 2,000 are placed in a moment', () => {
  const all = Array.from({ length: 2000 }, (_, index) => ({
    id: String(index),
    center: { x: (index * 7919) % 5000, y: (index * 104_729) % 4000 },
    radius: 9 + (index % 12),
    width: 40 + (index % 70),
    height: 14 * (1 + (index % 3)),
  }));
  placeCaptions(all, 1);
  const one = placeCaptions(all, 6);
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    expect([...placeCaptions(all, 6).sides]).toEqual([...one.sides]);
    return performance.now() - begin;
  });
  // Ten times what a quiet machine takes, at least once.
  expect(Math.min(...times)).toBeLessThan(100);
});
