import type { Ref } from 'entente/contract/model/index.ts';
import { type Box, boundsOf } from './box.ts';
import { type Camera, fitting, smallestMove, visibleWindow, type Window } from './camera-move.ts';
import { currentStage, type Stage } from './stage.ts';

/** Nothing is shown larger than this to fill the screen: three nodes are not a poster. */
const LARGEST_FITTING_ZOOM = 1.15;
const DURATION = 380;
const ZOOM_STEP = 1.3;

/** Shows everything that is drawn, as large as fits. */
export function fitAll({ smoothly = true } = {}): void {
  const stage = currentStage();
  const bounds =
    stage &&
    boundsOf(
      boxesOf(
        stage,
        stage.canvas.nodes().map((node) => node.id()),
      ),
    );
  if (stage && bounds) move(stage, fitting(bounds, windowOf(stage), LARGEST_FITTING_ZOOM), smoothly);
}

/**
 * Brings nodes into view with the smallest move of the camera; none where they are in view.
 *
 * @param company nodes that should stay in view with them where that takes no smaller zoom
 */
export function reveal(refs: Iterable<Ref>, company: Iterable<Ref> = []): void {
  const stage = currentStage();
  const bounds = stage && boundsOf(boxesOf(stage, refs));
  if (!stage || !bounds) return;
  const window = windowOf(stage);
  const camera = cameraOf(stage);
  const alone = smallestMove(bounds, camera, window);
  if (alone === camera) return;
  const together = boundsOf([bounds, ...boxesOf(stage, company)]) ?? bounds;
  const accompanied = smallestMove(together, camera, window);
  move(stage, accompanied.zoom >= alone.zoom ? accompanied : alone, true);
}

/** Zooms one step in or out about the middle of what is seen. */
export function zoomStep(direction: 'in' | 'out'): void {
  const stage = currentStage();
  if (!stage) return;
  const { left, right, top, bottom } = windowOf(stage);
  const camera = cameraOf(stage);
  const factor = direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP;
  const zoom = Math.min(Math.max(camera.zoom * factor, stage.canvas.minZoom()), stage.canvas.maxZoom());
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const scale = zoom / camera.zoom;
  const pan = {
    x: middle.x - (middle.x - camera.pan.x) * scale,
    y: middle.y - (middle.y - camera.pan.y) * scale,
  };
  move(stage, { zoom, pan }, true);
}

function move({ canvas }: Stage, { zoom, pan }: Camera, smoothly: boolean): void {
  canvas.stop(true);
  if (!smoothly || matchMedia('(prefers-reduced-motion: reduce)').matches)
    canvas.viewport({ zoom, pan: { ...pan } });
  else canvas.animate({ zoom, pan: { ...pan } }, { duration: DURATION, easing: 'ease-in-out-cubic' });
}

function cameraOf({ canvas }: Stage): Camera {
  return { zoom: canvas.zoom(), pan: { ...canvas.pan() } };
}

function windowOf({ canvas, insets }: Stage): Window {
  return visibleWindow(canvas.width(), canvas.height(), insets());
}

function boxesOf(stage: Stage, refs: Iterable<Ref>): readonly Box[] {
  return [...refs].flatMap((ref) => stage.boxOf(ref) ?? []);
}
