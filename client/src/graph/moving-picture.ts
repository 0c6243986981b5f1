import type { Core } from 'cytoscape';
import { type MovingPicture, rendererOf } from './renderer.ts';

/**
 * Has the picture that stands in for a large drawing while it is moved taken from the screen. The canvas would
 * draw everything once more for it, and every move would begin with a wait.
 */
export function moveWhatIsSeen(canvas: Core): void {
  const renderer = rendererOf(canvas);
  const render = renderer.render;
  const sheet = document.createElement('canvas');
  let seen: MovingPicture['viewport'] | null = null;

  const isMoved = () =>
    renderer.textureOnViewport &&
    (renderer.pinching || renderer.swipePanning || renderer.hoverData.dragging || renderer.data.wheelZooming);
  const isSizeKept = () => seen?.width === renderer.canvasWidth && seen.height === renderer.canvasHeight;

  const take = (viewport: MovingPicture['viewport']): MovingPicture | null => {
    const source = renderer.data.canvases[renderer.NODE];
    const context = sheet.getContext('2d');
    if (source === undefined || context === null) return null;
    sheet.width = source.width;
    sheet.height = source.height;
    context.drawImage(source, 0, 0);
    return { texture: sheet, viewport };
  };

  renderer.render = (options) => {
    // A picture for somebody else, not for the screen.
    if (options?.forcedContext !== undefined) {
      render.call(renderer, options);
      return;
    }
    if (isMoved() && seen !== null && isSizeKept()) renderer.textureCache ??= take(seen);
    render.call(renderer, options);
    if (renderer.textureDrawLastFrame) return;
    const [zoom, { x, y }] = [canvas.zoom(), canvas.pan()];
    seen = {
      zoom,
      pan: { x, y },
      width: renderer.canvasWidth,
      height: renderer.canvasHeight,
      mpan: { x: -x / zoom, y: -y / zoom },
    };
  };
}
