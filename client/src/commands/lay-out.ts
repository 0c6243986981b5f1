import { layOut } from '#graph/lay-out.ts';
import type { LayoutName } from '#graph/layout-names.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Target } from '#state/target.ts';
import { patchToMove } from '#state/view.ts';
import { visibleView } from '#state/visible.ts';
import { doTask } from './do-task.ts';
import { counted } from './wording.ts';

/** Gives everything that is shown, and not pinned, the places of a layout, as one effect; the outcome is announced. */
export async function layOutBy(layout: LayoutName, command: string, target: Target): Promise<void> {
  const about = { command, title: 'Laying out', refs: [] };
  await doTask(about, async (signal, report) => {
    const entities = useEntities.getState();
    const ends = endsOfPaths(target) ?? undefined;
    const drawn = { entities, view: visibleView() };
    const places = await layOut(drawn, signal, { layout, ends, report });
    const { view } = useSession.getState();
    const free = new Map([...places].filter(([ref]) => !view.nodes.get(ref)?.pinned));
    const patch = patchToMove(view, free, false);
    const moved = `${counted(patch.nodes.length, 'node')} moved`;
    const done = layout.title.replace('Lay', 'Laid');
    if (performEffect(`${done}: ${moved}`, patch)) announce(`${done}: ${moved}. Undo puts them back.`);
    else announce('Everything stands where this layout would put it.');
  });
}

/** The two nodes that are selected, else those between which paths are asked for, where both are shown. */
export function endsOfPaths({ nodes }: Target): readonly [string, string] | null {
  const view = visibleView();
  const { from, to } = usePathQuestion.getState();
  const [one, other] = nodes.length === 2 ? nodes : [from, to];
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return null;
  return view.nodes.has(one) && view.nodes.has(other) ? [one, other] : null;
}
