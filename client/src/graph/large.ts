import type { Core } from 'cytoscape';

/** From so many elements on, quality while moving gives way to pace: measured at 2,000 nodes with 6,000 lines. */
const MANY = 2500;

/** The switches of the canvas's renderer that its types leave out, as they are meant to be set once and for all. */
interface Renderer {
  hideEdgesOnViewport: boolean;
  textureOnViewport: boolean;
}

export function isLarge(canvas: Core): boolean {
  return canvas.elements().length > MANY;
}

/** Makes moving a large drawing quick, and a small one fine. */
export function suitSize(canvas: Core): void {
  const { renderer } = canvas as unknown as { renderer: () => Renderer };
  const switches = renderer.call(canvas);
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
