import type { Core } from 'cytoscape';
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
}

/** Has lines drawn as they are: a picture of each, which the canvas would keep, takes longer to make and to show. */
export function drawLinesDirectly(canvas: Core): void {
  rendererOf(canvas).data.eleTxrCache.allowEdgeTxrCaching = false;
}

function rendererOf(canvas: Core): Renderer {
  const { renderer } = canvas as unknown as { renderer: () => Renderer };
  return renderer.call(canvas);
}

export function isLarge(canvas: Core): boolean {
  return canvas.elements().length > MANY;
}

/** The same of what is about to be drawn. */
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
export function suitSize(canvas: Core): void {
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
