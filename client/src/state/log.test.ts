import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLog, goTo, type Logged, perform } from './log.ts';
import { type Step, step } from './testing/steps.ts';
import { emptyView, patchToShow, type View } from './view.ts';

function doAll(steps: readonly Step[]): { readonly end: Logged; readonly views: readonly View[] } {
  let current: Logged = { view: emptyView, log: emptyLog };
  const views = [current.view];
  for (const each of steps) {
    current = perform(current, { title: 'step', time: 0, patch: each(current.view) });
    views.push(current.view);
  }
  return { end: current, views };
}

test('every state that there has been can be gone to, from any other, in any order', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(fc.nat(30)), (steps, jumps) => {
      const { end, views } = doAll(steps);
      let current = end;
      for (const jump of jumps) {
        current = goTo(current, jump);
        const reached = Math.min(jump, steps.length);
        expect(current.log.position).toBe(reached);
        expect(current.view).toEqual(views[reached]);
      }
    }),
  );
});

test('undoing everything and doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { end } = doAll(steps);
      const back = goTo(end, 0);
      expect(back.view).toEqual(emptyView);
      expect(goTo(back, steps.length)).toEqual(end);
    }),
  );
});

test('doing something new forgets what had been undone', () => {
  const first = perform({ view: emptyView, log: emptyLog }, effect('first', 'a'));
  const second = perform(first, effect('second', 'b'));
  const other = perform(goTo(second, 1), effect('other', 'c'));
  expect(other.log.effects.map(({ title }) => title)).toEqual(['first', 'other']);
  expect(other.log.position).toBe(2);
  expect([...other.view.nodes.keys()]).toEqual(['a', 'c']);
});

function effect(title: string, node: string) {
  return { title, time: 0, patch: patchToShow(emptyView, new Map([[node, { x: 0, y: 0 }]]), []) };
}
