import type { Core } from 'cytoscape';
import type { Elements } from './elements.ts';
import { rendererOf } from './renderer.ts';

/** From so many elements on, quality gives way to pace: measured at 2,000 nodes with 6,000 lines. */
const MANY = 2500;
/** From so many on, it does while the drawing is moved or zoomed: measured at 300 nodes with 900 lines. */
const MANY_WHILE_MOVING = 600;

const large = new WeakSet<Core>();

/** Whether what is drawn is so much. */
export function isLarge(canvas: Core): boolean {
  return large.has(canvas);
}

export function areMany(elements: Elements): boolean {
  return sizeOf(elements) > MANY;
}

function sizeOf({ nodes, lines }: Elements): number {
  return nodes.size + lines.size;
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
  switches.textureOnViewport = sizeOf(elements) > MANY_WHILE_MOVING;
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
