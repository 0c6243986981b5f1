import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeBox, placeBadges } from './badges.ts';
import { overlap } from './box.ts';
import { discOf } from './caption-places.ts';
import { Occupied } from './occupied.ts';

const widthOf = (text: string) => text.length * 6;
const japan = { ref: 'japan', center: { x: 10, y: 20 }, radius: 15, hidden: 131 };
const none = new Set<string>();

function placed(
  nodes: readonly (typeof japan)[],
  more: Parameters<Occupied['add']>[0][] = [],
  forced = none,
) {
  return placeBadges(nodes, 1, new Occupied([...nodes.map(discOf), ...more]), widthOf, forced);
}

test('a node says how many of its relations are not shown, at the corner of its disc', () => {
  const [badge] = placed([japan]);
  expect(badge?.text).toBe('+131');
  expect(badge?.offset.x).toBeGreaterThan(0);
  expect(badge?.offset.y).toBeLessThan(0);
});

test('one that hides nothing says nothing; thousands are rounded', () => {
  expect(placed([{ ...japan, hidden: 0 }])).toEqual([]);
  expect(placed([{ ...japan, hidden: 12_345 }])[0]?.text).toBe('+12K');
});

test('where a corner is taken it stands at another; where all are, only what is pointed at says it', () => {
  const everything = { left: -100, right: 100, top: -100, bottom: 100 };
  const above = { left: -100, right: 100, top: -100, bottom: 10 };
  expect(placed([japan], [above])[0]?.offset.y).toBeGreaterThan(0);
  expect(placed([japan], [everything])).toEqual([]);
  expect(placed([japan], [everything], new Set(['japan']))).toHaveLength(1);
});

test('no badge lies upon another, or upon a node that is not its own', () => {
  const node = fc.record({
    center: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }),
    radius: fc.integer({ min: 9, max: 22 }),
    hidden: fc.integer({ min: 0, max: 3000 }),
  });
  fc.assert(
    fc.property(
      fc.array(node, { maxLength: 20 }),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      (some, scale) => {
        const nodes = some.map((each, index) => ({ ...each, ref: `${index}` }));
        const taken = new Occupied(nodes.map(discOf));
        const badges = placeBadges(nodes, scale, taken, widthOf, none).map((badge) => {
          const own = nodes.find(({ ref }) => ref === badge.ref) ?? japan;
          return { ref: badge.ref, own, box: badgeBox(badge, own.center) };
        });
        badges.forEach((one, index) => {
          for (const other of badges.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
          for (const other of nodes) {
            const isOwn = JSON.stringify(discOf(other)) === JSON.stringify(discOf(one.own));
            if (!isOwn) expect(overlap(one.box, discOf(other))).toBe(false);
          }
        });
      },
    ),
  );
});
