import { useAppearance } from '#state/appearance.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchToSet } from '#state/view.ts';
import type { Command } from './command.ts';

/** Nodes are as large as they are well connected: in the whole graph, or among what is shown. */
export const sizeNodes: Command = {
  id: 'size-by',
  icon: 'size',
  shortcut: null,
  title: () => (isByAll() ? 'Size nodes by the relations shown' : 'Size nodes by all their relations'),
  isAvailable: () => useSession.getState().view.nodes.size > 0,
  run: () => {
    const sizing = isByAll() ? 'shown' : 'all';
    const title = `Sized nodes by ${sizing === 'all' ? 'all their relations' : 'the relations shown'}`;
    performEffect(title, patchToSet(useSession.getState().view, { appearance: { sizing } }));
  },
};

function isByAll(): boolean {
  return useAppearance.getState().sizing === 'all';
}
