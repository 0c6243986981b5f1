import { layoutNames } from '#graph/layout-names.ts';
import { usePathQuestion } from '#state/path-query.ts';
import type { Target } from '#state/target.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { captionOf } from './wording.ts';

/** The paths between two nodes side by side, the rest below. */
export const layOutAsPaths: Command = {
  id: 'lay-out-as-paths',
  icon: 'lay-out',
  shortcut: null,
  title: (target) => {
    const [from, to] = endsOfPaths(target) ?? [];
    return from === undefined || to === undefined
      ? layoutNames.paths.title
      : `${layoutNames.paths.title} from ${captionOf(from)} to ${captionOf(to)}`;
  },
  isAvailable: (target) => endsOfPaths(target) !== null,
  run: async (target) => {
    const ends = endsOfPaths(target);
    if (ends !== null) await (await import('./lay-out-paths.ts')).layOutPathsBetween(ends);
  },
};

/** The two nodes that are selected, else those between which paths are asked for, where both are shown. */
function endsOfPaths({ nodes }: Target): readonly [string, string] | null {
  const view = visibleView();
  const { from, to } = usePathQuestion.getState();
  const [one, other] = nodes.length === 2 ? nodes : [from, to];
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return null;
  return view.nodes.has(one) && view.nodes.has(other) ? [one, other] : null;
}
