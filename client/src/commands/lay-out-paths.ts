import type { Ref } from 'entente/contract/model/index.ts';
import { fitTo } from '#graph/camera.ts';
import { layoutNames } from '#graph/layout-names.ts';
import { shownPaths } from '#graph/paths-between.ts';
import { useEntities } from '#state/entities.ts';
import { visibleView } from '#state/visible.ts';
import { layOutBy } from './lay-out.ts';

/** Lays the paths between two nodes side by side, as far as they are shown, and brings them into view. */
export function layOutPathsBetween(ends: readonly [Ref, Ref]): Promise<void> {
  return layOutPaths(shownPaths({ entities: useEntities.getState(), view: visibleView() }, ends));
}

/** Lays paths that are shown side by side, and brings them into view; what is on none of them lies below. */
export async function layOutPaths(paths: readonly (readonly Ref[])[]): Promise<void> {
  await layOutBy(layoutNames.paths, 'lay-out-as-paths', paths);
  fitTo(new Set(paths.flat()));
}
