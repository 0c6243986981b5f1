import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownPart, refsOf } from './known-part.ts';
import { emptyLog, goTo, type Logged, perform } from './log.ts';
import { type Step, step } from './testing/steps.ts';
import { emptyView } from './view.ts';

function sessionAfter(steps: readonly Step[]): Logged {
  return steps.reduce(
    (session: Logged, each, time) => perform(session, { title: 'step', time, patch: each(session.view) }),
    { view: emptyView, log: emptyLog },
  );
}

test('what is not known is nowhere in the history either, and one can still go anywhere in it', () => {
  const known = { nodes: new Set(['a', 'c']), relations: new Set(['t']) };
  fc.assert(
    fc.property(fc.array(step), fc.nat(20), (steps, back) => {
      const session = goTo(sessionAfter(steps), back);
      const part = knownPart(session, known);
      const refs = refsOf(part);
      expect([...refs.nodes].every((ref) => known.nodes.has(ref))).toBe(true);
      expect([...refs.relations].every((ref) => known.relations.has(ref))).toBe(true);
      expect(goTo(part, 0).view).toEqual(emptyView);
      expect(goTo(goTo(part, 0), part.log.position)).toEqual(part);
    }),
  );
});

test('where all is known nothing is lost but steps that did nothing', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const session = sessionAfter(steps);
      expect(knownPart(session, refsOf(session)).view).toEqual(session.view);
    }),
  );
});
