import type { BoundingBox12, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Elements } from './elements.ts';

/** From so many elements on, quality while moving gives way to pace: measured at 2,000 nodes with 6,000 lines. */
const MANY = 2500;

/** The switches of the canvas's renderer that its types leave out, as they are meant to be set once and for all. */
interface Renderer {
  hideEdgesOnViewport: boolean;
  textureOnViewport: boolean;
  readonly data: {
    wheelZooming: boolean;
    readonly eleTxrCache: { allowEdgeTxrCaching: boolean };
  };
  redrawHint(layer: string, isWanted: boolean): void;
  redraw(): void;
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: NodeSingular | EdgeSingular,
    ratio: number | null,
    sight: BoundingBox12 | null,
    ...rest: readonly unknown[]
  ): void;
  drawEdgeUnderlay(context: CanvasRenderingContext2D, line: EdgeSingular): void;
  drawEdge(
    context: CanvasRenderingContext2D,
    line: EdgeSingular,
    origin: undefined,
    withText: boolean,
    withOverlay: boolean,
  ): void;
  drawEdgeOverlay(context: CanvasRenderingContext2D, line: EdgeSingular): void;
}

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

function rendererOf(canvas: Core): Renderer {
  const { renderer } = canvas as unknown as { renderer: () => Renderer };
  return renderer.call(canvas);
}

const large = new WeakSet<Core>();

/** Whether what is drawn is so much. */
export function isLarge(canvas: Core): boolean {
  return large.has(canvas);
}

export function areMany({ nodes, lines }: Elements): boolean {
  return nodes.size + lines.size > MANY;
}

const WHEEL_REST = 150;

/** Says that the zoom changes by a wheel, for as long as it turns: the canvas knows only the wheels that it listens to itself. */
export function whileWheeling(canvas: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    const { data } = rendererOf(canvas);
    data.wheelZooming = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      data.wheelZooming = false;
      if (canvas.destroyed()) return;
      // What stood in for the drawing meanwhile is blurred.
      rendererOf(canvas).redrawHint('eles', true);
      rendererOf(canvas).redraw();
    }, WHEEL_REST);
  };
}

/** Makes moving a large drawing quick, and a small one fine. */
export function suitSize(canvas: Core, elements: Elements): void {
  if (areMany(elements)) large.add(canvas);
  else large.delete(canvas);
  const switches = rendererOf(canvas);
  switches.hideEdgesOnViewport = isLarge(canvas);
  switches.textureOnViewport = isLarge(canvas);
}

/** So long the pointer has to rest before a large drawing is drawn anew for it. */
const PATIENCE = 140;

/** Does the work at once, or, where it is slow, once nobody has asked for it for a moment. */
export function unhurried(work: () => void, isSlow: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    if (isSlow()) timer = setTimeout(work, PATIENCE);
    else work();
  };
}
