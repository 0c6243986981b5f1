import type { Core, NodeSingular } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/**
 * Has the canvas let go of the pictures that it keeps of nodes and of their captions once these are taken off it: it
 * would keep them, and grow with every caption that was ever seen. A picture that others share stays.
 */
export function releasePicturesOfGone(canvas: Core): void {
  const { eleTxrCache, lblTxrCache } = rendererOf(canvas).data;
  const caches = [eleTxrCache, lblTxrCache];
  for (const { lookup } of caches) {
    const isOutdated = lookup.isInvalid;
    lookup.isInvalid = (element) => element.removed() || isOutdated.call(lookup, element);
  }
  canvas.on('remove', 'node', ({ target }: { readonly target: NodeSingular }) => {
    for (const cache of caches) {
      const key = cache.lookup.keyForId.get(target.id());
      cache.invalidateElement(target);
      if (key !== undefined && cache.lookup.getNumberOfIdsForKey(key) === 0)
        cache.lookup.idsByKey.delete(key);
    }
  });
}
