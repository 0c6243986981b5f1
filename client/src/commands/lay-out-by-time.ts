import { layoutNames } from '#graph/layout-names.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { layOutBy } from './lay-out.ts';

/** Earlier left of later; what has no date below. */
export const layOutByTime: Command = {
  id: 'lay-out-by-time',
  icon: 'lay-out',
  shortcut: null,
  title: () => layoutNames.time.title,
  isAvailable: () => visibleView().nodes.size > 1,
  run: () => layOutBy(layoutNames.time, 'lay-out-by-time'),
};
