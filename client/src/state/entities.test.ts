import { beforeEach, expect, test } from 'vitest';
import { rememberEntities, useEntities } from './entities.ts';
import { pairOf } from './pair.ts';

beforeEach(() => useEntities.setState({ nodes: new Map(), relations: new Map(), bundles: new Map() }));

test('a newer answer about a node wins', () => {
  const node = { ref: 'a', caption: 'A', kind: 'State', labels: [], degree: 1 };
  rememberEntities({ nodes: [node] });
  rememberEntities({ nodes: [{ ...node, degree: 2 }] });
  expect([...useEntities.getState().nodes.values()]).toEqual([{ ...node, degree: 2 }]);
});

test('of how many relations join two nodes the largest number is kept, from whichever side it was told', () => {
  rememberEntities({ bundles: [{ between: ['a', 'b'], relations: 400 }] });
  rememberEntities({ bundles: [{ between: ['b', 'a'], relations: 10_000 }] });
  rememberEntities({ bundles: [{ between: ['a', 'b'], relations: 120 }] });
  rememberEntities({ bundles: [{ between: ['a', 'a'], relations: 150 }] });
  expect(useEntities.getState().bundles).toEqual(
    new Map([
      [pairOf('a', 'b'), 10_000],
      [pairOf('a', 'a'), 150],
    ]),
  );
});
