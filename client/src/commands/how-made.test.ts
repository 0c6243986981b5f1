import { expect, test } from 'vitest';
import { emptyLog, goTo, type Logged, perform } from '#state/log.ts';
import { applyPatch, emptyView, patchToRemove, patchToShow } from '#state/view.ts';
import { howMade } from './how-made.ts';

const at = { x: 0, y: 0 };
const base = applyPatch(emptyView, patchToShow(emptyView, new Map([['japan', at]]), []));
const begun: Logged = { view: base, log: emptyLog };
const graph = { name: 'Some graph', dataVersion: 'v7', hasKeys: true };
const now = new Date(2026, 10, 23, 14, 30);
const minute = (count: number) => new Date(2026, 10, 23, 14, count).getTime();

test('tells in plain words what was done, and what with', () => {
  const shown = perform(begun, {
    title: 'Showed China',
    time: minute(3),
    patch: patchToShow(base, new Map([['china', at]]), [{ ref: 'r', from: 'japan', to: 'china' }]),
  });
  const removed = perform(shown, {
    title: 'Removed Japan',
    time: minute(9),
    patch: patchToRemove(shown.view, new Set(['japan']), [{ ref: 'r', from: 'japan', to: 'china' }]),
  });
  expect(howMade(removed, { graph, now, filters: [] })).toBe(
    [
      'How this view of "Some graph" was made',
      'As of 23 November 2026, 14:30, data version v7.',
      '',
      'Began with 1 node.',
      '1. 23 November 2026, 14:03 Showed China.',
      '2. 14:09 Removed Japan.',
      '',
      'In the end: 1 node.',
    ].join('\n'),
  );
  expect(
    howMade(goTo(removed, 0), {
      graph: { ...graph, dataVersion: null },
      now,
      filters: ['As of 2019', 'Contested only'],
    }),
  ).toBe(
    [
      'How this view of "Some graph" was made',
      'As of 23 November 2026, 14:30, data version unknown.',
      '',
      'Began with 1 node.',
      '',
      'In the end: 1 node.',
      'Filters in force: As of 2019; Contested only.',
      '2 more steps were taken back.',
    ].join('\n'),
  );
});
