import { useAppearance } from '#state/appearance.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Coloring } from '#state/settings.ts';
import { patchToSet } from '#state/view.ts';
import type { Command } from './command.ts';

const meanings: Record<Coloring, string> = {
  kind: 'kind',
  side: 'side',
  polarity: 'cooperation and conflict',
};

/** One command for each thing that the colors can tell. */
export const colorings: readonly Command[] = (Object.keys(meanings) as Coloring[]).map((coloring) => ({
  id: `color-by-${coloring}`,
  icon: 'color',
  shortcut: null,
  title: () => `Color by ${meanings[coloring]}`,
  isAvailable: () =>
    useSession.getState().view.nodes.size > 0 && useAppearance.getState().coloring !== coloring,
  run: () => {
    const title = `Colored by ${meanings[coloring]}`;
    performEffect(title, patchToSet(useSession.getState().view, { appearance: { coloring } }));
  },
}));
