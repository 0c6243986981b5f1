import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broughtOnlyBy } from './claims.ts';
import { type Claim, type Effect, emptyLog, goTo, type Logged, perform } from './log.ts';
import { applyPatch, emptyView, type Patch, patchToMove, patchToRemove, patchToShow } from './view.ts';

/** A graph in which neighborhoods overlap. */
const graph = ['ab', 'ac', 'ad', 'be', 'bc', 'cf', 'df', 'eg', 'fg', 'ag'].map((ends) => ({
  ref: ends,
  from: ends.charAt(0),
  to: ends.charAt(1),
}));
const at = { x: 0, y: 0 };
const base: Logged = {
  view: applyPatch(emptyView, patchToShow(emptyView, new Map([['a', at]]), [])),
  log: emptyLog,
};

const relationsAt = (ref: string) => graph.filter(({ from, to }) => from === ref || to === ref);
const placed = (refs: Iterable<string>) => new Map([...refs].map((ref) => [ref, at]));

function act(session: Logged, patch: Patch, meaning: Pick<Effect, 'claims' | 'collapsed'> = {}): Logged {
  return perform(session, { title: '', time: 0, patch, ...meaning });
}

function expand(session: Logged, ref: string): Logged {
  const relations = relationsAt(ref);
  const nodes = [...new Set([ref, ...relations.flatMap(({ from, to }) => [from, to])])];
  const claim: Claim = { of: ref, nodes, relations: relations.map((each) => each.ref) };
  return act(session, patchToShow(session.view, placed(nodes), relations), { claims: [claim] });
}

function show(session: Logged, ref: string): Logged {
  const claims = [{ of: null, nodes: [ref], relations: [] }];
  return act(session, patchToShow(session.view, placed([ref]), []), { claims });
}

const remove = (session: Logged, ref: string) =>
  act(session, patchToRemove(session.view, new Set([ref]), graph));

const pin = (session: Logged, ref: string, pinned: boolean) =>
  act(session, patchToMove(session.view, placed(session.view.nodes.has(ref) ? [ref] : []), pinned));

function collapse(session: Logged, refs: readonly string[]): Logged {
  const { nodes, relations } = broughtOnlyBy(refs, session.log, session.view);
  const removed = patchToRemove(session.view, nodes, graph);
  const gone = new Set([...relations, ...removed.relations.map(({ ref }) => ref)]);
  const patch = { ...removed, relations: [...gone].map((ref) => ({ ref, shown: false })) };
  return act(session, patch, { collapsed: refs });
}

const shown = ({ view }: Logged) => ({
  nodes: [...view.nodes.keys()].sort(),
  relations: [...view.relations].sort(),
});

interface Deed {
  readonly what: 'expand' | 'show' | 'remove' | 'pin' | 'unpin' | 'collapse' | 'undo' | 'redo';
  readonly ref: string;
}
const deedsOf = (...whats: Deed['what'][]) =>
  fc.array(
    fc.record({ what: fc.constantFrom(...whats), ref: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') }),
  );

function doIt(session: Logged, { what, ref }: Deed): Logged {
  if (what === 'expand') return expand(session, ref);
  if (what === 'show') return show(session, ref);
  if (what === 'remove') return remove(session, ref);
  if (what === 'collapse') return collapse(session, [ref]);
  if (what === 'undo' || what === 'redo')
    return goTo(session, session.log.position + (what === 'undo' ? -1 : 1));
  return pin(session, ref, what === 'pin');
}

const doAll = (deeds: readonly Deed[]) => deeds.reduce(doIt, base);

test('collapsing right after expanding leaves what was there before', () => {
  fc.assert(
    fc.property(deedsOf('show', 'remove', 'pin', 'unpin'), (deeds) => {
      const before = doAll(deeds);
      for (const ref of before.view.nodes.keys())
        expect(collapse(expand(before, ref), [ref]).view).toEqual(before.view);
    }),
  );
});

test('collapsing a node at any later time leaves what would be there had it never been expanded', () => {
  fc.assert(
    fc.property(deedsOf('expand', 'show', 'remove'), fc.constantFrom('a', 'b', 'c'), (deeds, ref) => {
      const end = doAll(deeds);
      fc.pre(end.view.nodes.has(ref));
      const without = doAll(deeds.filter((deed) => deed.what !== 'expand' || deed.ref !== ref));
      // The node itself stays, whoever brought it.
      const expected = shown(without.view.nodes.has(ref) ? without : show(without, ref));
      expect(shown(collapse(end, [ref]))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('collapsing takes only what an expansion of that node brought, never what is pinned, searched for or was there', () => {
  const deeds = deedsOf('expand', 'show', 'remove', 'pin', 'unpin', 'collapse', 'undo', 'redo');
  fc.assert(
    fc.property(deeds, fc.constantFrom('a', 'b', 'c'), (done, ref) => {
      const before = doAll(done);
      const after = collapse(before, [ref]);
      const near = new Set([ref, ...relationsAt(ref).flatMap(({ from, to }) => [from, to])]);
      const gone = [...before.view.nodes.keys()].filter((each) => !after.view.nodes.has(each));
      const inForce = before.log.effects.slice(0, before.log.position);
      for (const each of gone) {
        expect(near.has(each) && each !== ref).toBe(true);
        expect(before.view.nodes.get(each)?.pinned).toBe(false);
        const arrival = inForce.findLastIndex(({ patch }) =>
          patch.nodes.some((change) => change.ref === each && change.before === null),
        );
        const since = inForce.slice(arrival).flatMap(({ claims = [] }) => claims);
        expect(arrival).toBeGreaterThanOrEqual(0);
        expect(since.some(({ of, nodes }) => of === null && nodes.includes(each))).toBe(false);
      }
      expect(goTo(after, before.log.position).view).toEqual(before.view);
    }),
    { numRuns: 500 },
  );
});

test('however much was expanded, collapsing all of it in any order leads back to the beginning', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 7 });
  fc.assert(
    fc.property(deedsOf('expand', 'collapse'), order, (deeds, refs) => {
      let session = doAll(deeds);
      // What was itself expanded goes once nobody holds it, so a round may make room for another.
      for (let round = 0; round < refs.length; round += 1)
        for (const ref of refs) session = collapse(session, [ref]);
      const outside = deeds.filter(({ what }) => what === 'expand').map(({ ref }) => ref);
      expect(session.view.relations.size).toBe(0);
      for (const ref of session.view.nodes.keys()) expect(['a', ...outside]).toContain(ref);
    }),
  );
});

test('what two expansions brought stays until both are collapsed; a pin holds it until it is taken out', () => {
  const both = expand(expand(show(base, 'd'), 'c'), 'd');
  expect(both.view.nodes.has('f')).toBe(true);
  const one = collapse(both, ['c']);
  expect(one.view.nodes.has('f')).toBe(true);
  expect(one.view.nodes.has('b')).toBe(false);
  const pinned = pin(one, 'f', true);
  expect(collapse(pinned, ['d']).view.nodes.has('f')).toBe(true);
  expect(collapse(pin(pinned, 'f', false), ['d']).view.nodes.has('f')).toBe(false);
});
