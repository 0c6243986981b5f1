import { beforeEach, expect, test } from 'vitest';
import { beginSession, jumpTo, performEffect, redo, undo, useSession } from './session.ts';
import { applyPatch, emptyView, patchToShow } from './view.ts';

const at = { x: 1, y: 2 };
const base = applyPatch(emptyView, patchToShow(emptyView, new Map([['japan', at]]), []));
const shown = () => [...useSession.getState().view.nodes.keys()];

beforeEach(() => beginSession(base));

function show(ref: string): boolean {
  return performEffect(`Showed ${ref}`, patchToShow(useSession.getState().view, new Map([[ref, at]]), []));
}

test('undo goes back to what the session began with and no further', () => {
  show('china');
  undo();
  undo();
  expect(shown()).toEqual(['japan']);
  redo();
  expect(shown()).toEqual(['japan', 'china']);
});

test('what changes nothing is not recorded', () => {
  expect(show('japan')).toBe(false);
  expect(useSession.getState().log.effects).toEqual([]);
});

test('one can go to any point of the history', () => {
  show('china');
  show('korea');
  jumpTo(1);
  expect(shown()).toEqual(['japan', 'china']);
  jumpTo(2);
  expect(shown()).toEqual(['japan', 'china', 'korea']);
});
