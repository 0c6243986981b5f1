import { layoutNames } from '#graph/layout-names.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { layOutBy } from './lay-out.ts';

/** With the other layouts the only thing that moves what is shown already, apart from the user's own hand. */
export const layOutAgain: Command = {
  id: 'lay-out-again',
  icon: 'lay-out',
  shortcut: 'L',
  title: () => layoutNames.organic.title,
  isAvailable: () => visibleView().nodes.size > 1,
  run: () => layOutBy(layoutNames.organic, 'lay-out-again'),
};
