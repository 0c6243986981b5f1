import type { BoundingBox12, Core, EdgeSingular } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** How far arrowheads, rims and bands reach beyond the course of their line at most, in model units. */
const REACH = 60;

/**
 * Has lines drawn as they are. The canvas would keep a picture of each, and of up to three texts on it, or at
 * least look for these: that takes longer to make and to show.
 */
export function drawLinesDirectly(canvas: Core): void {
  const renderer = rendererOf(canvas);
  const { eleTxrCache, lblTxrCache, slbTxrCache, tlbTxrCache } = renderer.data;
  eleTxrCache.allowEdgeTxrCaching = false;
  for (const cache of [eleTxrCache, lblTxrCache, slbTxrCache, tlbTxrCache]) {
    const invalidate = cache.invalidateElement;
    cache.invalidateElement = (element) => {
      if (element.isNode()) invalidate.call(cache, element);
    };
  }
  const drawFromPicture = renderer.drawCachedElement;
  renderer.drawCachedElement = (context, element, ratio, sight, ...rest) => {
    if (!element.isEdge()) {
      drawFromPicture.call(renderer, context, element, ratio, sight, ...rest);
      return;
    }
    if (sight !== null && !isSeen(element, sight)) return;
    renderer.drawEdgeUnderlay(context, element);
    renderer.drawEdge(context, element, undefined, true, false);
    renderer.drawEdgeOverlay(context, element);
  };
}

/** Whether a line may be seen. Asking the canvas for the box of each takes longer than drawing a few too many. */
function isSeen(line: EdgeSingular, sight: BoundingBox12): boolean {
  const points = courseOf(line);
  if (points === undefined || line.hasClass('told') || line.hasClass('marked'))
    return overlap(line.boundingBox(), sight);
  const box = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  points.forEach((value, index) => {
    if (index % 2 === 0) {
      box.x1 = Math.min(box.x1, value - REACH);
      box.x2 = Math.max(box.x2, value + REACH);
    } else {
      box.y1 = Math.min(box.y1, value - REACH);
      box.y2 = Math.max(box.y2, value + REACH);
    }
  });
  return overlap(box, sight);
}

/** The ends of a line, and what it is bent towards, in turns x and y. The canvas keeps it to itself. */
function courseOf(line: EdgeSingular): readonly number[] | undefined {
  const { _private } = line as unknown as { _private: { rscratch: { allpts?: readonly number[] } } };
  return _private.rscratch.allpts;
}

function overlap(one: BoundingBox12, other: BoundingBox12): boolean {
  return one.x1 <= other.x2 && one.x2 >= other.x1 && one.y1 <= other.y2 && one.y2 >= other.y1;
}
