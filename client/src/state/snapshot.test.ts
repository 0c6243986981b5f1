import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLog, goTo, type Logged, perform } from './log.ts';
import { inBrief, sessionIn, takeSnapshot, withShorterLog } from './snapshot.ts';
import { readSnapshot } from './snapshot-schema.ts';
import { type Step, step } from './testing/steps.ts';
import { emptyView } from './view.ts';

const circumstances = {
  made: '2026-11-23T12:00:00.000Z',
  graph: { name: 'Some graph', dataVersion: '1', hasKeys: true },
  sight: { left: -10, top: 0, right: 1000.4, bottom: 700 },
};

function sessionAfter(steps: readonly Step[]): Logged {
  return steps.reduce(
    (session: Logged, each, order) =>
      perform(session, {
        title: `step ${order}`,
        time: order,
        patch: each(session.view),
        ...(order % 2 === 0 && {
          claims: [{ of: order % 4 === 0 ? 'a' : null, nodes: ['b'], relations: ['r'] }],
        }),
        ...(order % 3 === 0 && { collapsed: ['a'] }),
      }),
    { view: emptyView, log: emptyLog },
  );
}

function read(text: string) {
  const reading = readSnapshot(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.snapshot;
}

test('whatever was done to a view is kept, with how it was done', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const session = sessionAfter(steps);
      const snapshot = read(JSON.stringify(takeSnapshot(session, circumstances)));
      expect(sessionIn(snapshot)).toEqual(session);
      expect(snapshot).toMatchObject(circumstances);
    }),
  );
});

test('in brief, the view is the same, and so are the last steps, as many as are asked for', () => {
  fc.assert(
    fc.property(fc.array(step), fc.nat(12), (steps, most) => {
      const snapshot = takeSnapshot(sessionAfter(steps), circumstances);
      const brief = sessionIn(read(JSON.stringify(inBrief(snapshot, most))));
      const { view, log } = sessionIn(withShorterLog(snapshot, most));
      expect(brief).toEqual({ view, log: most === 0 ? emptyLog : log });
    }),
  );
});

test('with fewer steps the view is the same, and each step that is left leads to where it led', () => {
  fc.assert(
    fc.property(fc.array(step), fc.nat(12), fc.nat(6), (steps, position, most) => {
      const session = goTo(sessionAfter(steps), position);
      const shorter = sessionIn(withShorterLog(takeSnapshot(session, circumstances), most));
      expect(shorter.view).toEqual(session.view);
      expect(shorter.log.effects.length).toBe(Math.min(most, steps.length));
      const first = session.log.position - shorter.log.position;
      for (let place = 0; place <= shorter.log.effects.length; place += 1)
        expect(goTo(shorter, place).view).toEqual(goTo(session, first + place).view);
    }),
  );
});

test('one that knows nothing of settings has the usual ones, and hides nothing', () => {
  const {
    settings: _settings,
    hidden: _hidden,
    ...bare
  } = takeSnapshot({ view: emptyView, log: emptyLog }, circumstances).view;
  const old = {
    format: 'entente-view',
    version: 1,
    graph: circumstances.graph,
    view: { ...bare, nodes: [['japan', 1, 2, true]] },
    laterAddition: 7,
  };
  expect(sessionIn(read(JSON.stringify(old))).view).toEqual({
    ...emptyView,
    nodes: new Map([['japan', { position: { x: 1, y: 2 }, pinned: true }]]),
  });
});

test.each([
  ['', 'It is damaged or cut off.'],
  ['{"format":"entente-view"', 'It is damaged or cut off.'],
  ['null', 'It is not a view of Entente.'],
  ['{"nodes":[]}', 'It is not a view of Entente.'],
  ['{"format":"entente-view","version":2}', 'It was made by a newer version of Entente than this one.'],
  ['{"format":"entente-view","version":1}', 'It is damaged at "graph".'],
])('%s: %s', (text, problem) => {
  expect(readSnapshot(text)).toEqual({ problem });
});

test('nothing that is read makes it fail', () => {
  const graph = circumstances.graph;
  fc.assert(
    fc.property(fc.json(), (json) => {
      readSnapshot(json);
      readSnapshot(`{"format":"entente-view","version":1,"graph":${JSON.stringify(graph)},"view":${json}}`);
    }),
  );
});

test('places are where the drawing can be', () => {
  const at = (x: unknown) => ({
    format: 'entente-view',
    version: 1,
    graph: circumstances.graph,
    view: { nodes: [['a', x, 0, false]], relations: [] },
  });
  expect(readSnapshot(JSON.stringify(at('left')))).toEqual({ problem: 'It is damaged at "view.nodes.0.1".' });
  expect(readSnapshot(JSON.stringify(at(null)))).toHaveProperty('problem');
});
