import type { BoundingBox12, Core } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/**
 * Has lines drawn as they are. The canvas would keep a picture of each, and of up to three texts on it, or at
 * least look for these: that takes longer to make and to show.
 */
export function drawLinesDirectly(canvas: Core): void {
  const renderer = rendererOf(canvas);
  renderer.data.eleTxrCache.allowEdgeTxrCaching = false;
  const drawFromPicture = renderer.drawCachedElement;
  renderer.drawCachedElement = (context, element, ratio, sight, ...rest) => {
    if (!element.isEdge()) {
      drawFromPicture.call(renderer, context, element, ratio, sight, ...rest);
      return;
    }
    const box = element.boundingBox();
    if (box.w === 0 || box.h === 0 || (sight !== null && !isSeen(box, sight))) return;
    renderer.drawEdgeUnderlay(context, element);
    renderer.drawEdge(context, element, undefined, true, false);
    renderer.drawEdgeOverlay(context, element);
  };
}

function isSeen(box: BoundingBox12, sight: BoundingBox12): boolean {
  return box.x1 <= sight.x2 && box.x2 >= sight.x1 && box.y1 <= sight.y2 && box.y2 >= sight.y1;
}
