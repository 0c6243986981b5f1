import type { Core } from 'cytoscape';

/** From so many elements on, quality while moving gives way to pace: measured at 2,000 nodes with 6,000 lines. */
const MANY = 2500;

/** The switches of the canvas's renderer that its types leave out, as they are meant to be set once and for all. */
interface Renderer {
  hideEdgesOnViewport: boolean;
  textureOnViewport: boolean;
}

/** Makes moving a large drawing quick, and a small one fine. */
export function suitSize(canvas: Core): void {
  const { renderer } = canvas as unknown as { renderer: () => Renderer };
  const isLarge = canvas.elements().length > MANY;
  const switches = renderer.call(canvas);
  switches.hideEdgesOnViewport = isLarge;
  switches.textureOnViewport = isLarge;
}
