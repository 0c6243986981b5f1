import { releaseCamera } from './camera.ts';
import { whileWheeling } from './large.ts';
import type { Stage } from './stage.ts';

/** One notch of a wheel is 100 pixels: a factor of 1.2. */
const ZOOM_PER_PIXEL = Math.log(1.2) / 100;
/** A pinch on a touchpad comes as a wheel with Ctrl, in much smaller steps. */
const PINCH = 6;
const PIXELS_PER_LINE = 32;
const LARGEST_STEP = 1.6;

/**
 * Zooms about the pointer, at the same pace with wheels and touchpads; the canvas's own pace differs tenfold
 * between them.
 *
 * @returns ends it
 */
export function listenToWheel(container: HTMLElement, stage: Stage): () => void {
  const { canvas } = stage;
  const wheels = whileWheeling(canvas);
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * PIXELS_PER_LINE;
    const factor = Math.exp(-pixels * ZOOM_PER_PIXEL * (event.ctrlKey ? PINCH : 1));
    const level = canvas.zoom() * Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, factor));
    const corner = container.getBoundingClientRect();
    releaseCamera(stage);
    wheels();
    canvas.zoom({
      level,
      renderedPosition: { x: event.clientX - corner.left, y: event.clientY - corner.top },
    });
  };
  container.addEventListener('wheel', onWheel, { passive: false, capture: true });
  return () => container.removeEventListener('wheel', onWheel, { capture: true });
}
