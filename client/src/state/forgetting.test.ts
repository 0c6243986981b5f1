import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberEntities, useEntities } from './entities.ts';
import { forgetWhatIsOutOfReach, needNodes } from './forgetting.ts';
import { refsOf } from './known-part.ts';
import { beginSession, performEffect, redo, undo, useSession } from './session.ts';
import { someRelation } from './testing/relation.ts';
import { emptyView, patchToShow } from './view.ts';

let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  beginSession(emptyView);
  useEntities.setState({ nodes: new Map(), relations: new Map(), bundles: new Map() });
  end = forgetWhatIsOutOfReach();
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

/** As an expansion does: a star of 300 nodes and as many relations comes. Then nothing happens for a while. */
function expand(name: string): void {
  bring(name);
  vi.runAllTimers();
}

function bring(name: string): void {
  const refs = Array.from({ length: 300 }, (_, index) => `${name}-${index}`);
  const relations = refs.map((ref) => someRelation(`r-${ref}`, 'T', ref, `${name}-0`));
  rememberEntities({
    nodes: refs.map((ref) => ({ ref, caption: ref, kind: 'Thing', labels: [], degree: 1 })),
    relations,
  });
  const { view } = useSession.getState();
  const places = new Map(refs.map((ref) => [ref, { x: 0, y: 0 }]));
  performEffect(`Expanded ${name}`, patchToShow(view, places, relations));
}

function knownNames(): ReadonlySet<string> {
  return new Set([...useEntities.getState().nodes.keys()].map((ref) => ref.split('-')[0] ?? ''));
}

test('what was undone stays known as long as it can be done again, and not much longer', () => {
  expand('a');
  undo();
  vi.runAllTimers();
  expect(knownNames()).toEqual(new Set(['a']));
  redo();
  undo();
  expand('b');
  undo();
  expand('c');
  expect(knownNames()).toEqual(new Set(['b', 'c']));
  undo();
  expand('d');
  expect(knownNames()).toEqual(new Set(['c', 'd']));
});

test('what is out of reach is forgotten too while one step follows the other', () => {
  for (let step = 0; step < 100; step += 1) {
    bring(`s${step}`);
    vi.advanceTimersByTime(50);
    undo();
    vi.advanceTimersByTime(50);
  }
  expect(knownNames().size).toBeLessThan(40);
});

test('what a panel speaks of stays known', () => {
  expand('a');
  const release = needNodes(['a-7']);
  for (const name of ['b', 'c']) {
    undo();
    expand(name);
  }
  expect([...useEntities.getState().nodes.keys()].filter((ref) => ref.startsWith('a-'))).toEqual(['a-7']);
  release();
});

test('whatever is done, undone and done again: all that can be gone back to is known', () => {
  const doing = fc.oneof(
    fc.constantFrom(undo, redo),
    fc.constantFrom('a', 'b', 'c', 'd').map((name) => () => expand(name)),
  );
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 20 }), (steps) => {
      for (const step of steps) step();
      vi.runAllTimers();
      const { nodes, relations } = useEntities.getState();
      const reachable = refsOf(useSession.getState());
      expect([...reachable.nodes].filter((ref) => !nodes.has(ref))).toEqual([]);
      expect([...reachable.relations].filter((ref) => !relations.has(ref))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
