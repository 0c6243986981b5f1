import type { Ref } from 'entente/contract/model/index.ts';
import { layOut } from '#graph/lay-out.ts';
import type { LayoutName } from '#graph/layout-names.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchToMove } from '#state/view.ts';
import { visibleView } from '#state/visible.ts';
import { doTask } from './do-task.ts';
import { counted } from './wording.ts';

/**
 * Gives everything that is shown, and not pinned, the places of a layout, as one effect; the outcome is announced.
 *
 * @param paths for a layout of paths: these
 */
export async function layOutBy(
  layout: LayoutName,
  command: string,
  paths: readonly (readonly Ref[])[] = [],
): Promise<void> {
  const about = { command, title: 'Laying out', refs: [] };
  await doTask(about, async (signal, report) => {
    const entities = useEntities.getState();
    const drawn = { entities, view: visibleView() };
    const places = await layOut(drawn, signal, { layout, paths, report });
    const { view } = useSession.getState();
    const free = new Map([...places].filter(([ref]) => !view.nodes.get(ref)?.pinned));
    const patch = patchToMove(view, free, false);
    const moved = `${counted(patch.nodes.length, 'node')} moved`;
    const done = layout.title.replace('Lay', 'Laid');
    if (performEffect(`${done}: ${moved}`, patch)) announce(`${done}: ${moved}. Undo puts them back.`);
    else announce('Everything stands where this layout would put it.');
  });
}
