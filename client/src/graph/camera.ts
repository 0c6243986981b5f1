import type { Ref } from 'entente/contract/model/index.ts';
import { type Box, boundsOf } from './box.ts';
import {
  type Camera,
  centering,
  fitting,
  MARGIN,
  onScreen,
  smallestMove,
  visibleWindow,
  type Window,
} from './camera-move.ts';
import { movesAtOnce } from './motion.ts';
import { currentStage, type Stage } from './stage.ts';

/** Nothing is shown larger than this to fill the screen: three nodes are not a poster. */
const LARGEST_FITTING_ZOOM = 1.15;
const DURATION = 380;
const ZOOM_STEP = 1.3;
/** Of the zoom at which everything just fits: no more is given away to bring captions into view that stick out. */
const SHARES = [1, 0.95, 0.9, 0.85] as const;

/** Shows some nodes, as large as fits. */
export function fitTo(refs: Iterable<Ref>): void {
  const stage = currentStage();
  if (!stage) return;
  stage.flush();
  const bounds = boundsOf(boxesOf(stage, refs));
  if (bounds !== null) moveTo(stage, fitting(bounds, windowOf(stage), LARGEST_FITTING_ZOOM));
}

/** Shows everything that is drawn, as large as fits. */
export function fitAll({ smoothly = true } = {}): void {
  const stage = currentStage();
  if (!stage) return;
  stage.flush();
  const refs = stage.canvas.nodes().map((node) => node.id());
  const bounds = boundsOf(boxesOf(stage, refs));
  if (bounds === null) return;
  moveTo(stage, fittingWithCaptions(stage, bounds), smoothly);
  stage.isFitted = true;
}

/**
 * Shows a box so that the least of any caption is cut off: the further away, the larger captions are beside their
 * nodes, and the other sides of them they may stand on.
 */
function fittingWithCaptions(stage: Stage, bounds: Box): Camera {
  const window = windowOf(stage);
  const { zoom: largest } = fitting(bounds, window, LARGEST_FITTING_ZOOM);
  const tried = SHARES.map((share) => {
    const zoom = largest * share;
    const whole = boundsOf([bounds, ...stage.captionsAt(zoom)]) ?? bounds;
    const camera = centering(whole, window, zoom);
    return { camera, excess: excessOf(onScreen(whole, camera), window) };
  });
  return tried.reduce((best, next) => (next.excess < best.excess ? next : best)).camera;
}

/** By how many pixels a box in the middle of the window sticks out of it; the edge of the window is no hard one. */
function excessOf(box: Box, { left, right, top, bottom }: Window): number {
  const excess = Math.max(box.right - box.left - (right - left), box.bottom - box.top - (bottom - top)) / 2;
  return Math.max(0, Math.round(excess - MARGIN / 2));
}

/**
 * Brings nodes into view with the smallest move of the camera; none where they are in view.
 *
 * @param company nodes that should come along where that takes no smaller zoom
 * @returns whether the camera moves
 */
export function reveal(refs: Iterable<Ref>, company: Iterable<Ref> = []): boolean {
  const stage = currentStage();
  if (!stage) return false;
  stage.flush();
  const bounds = boundsOf(boxesOf(stage, refs));
  if (bounds === null) return false;
  const window = windowOf(stage);
  const camera = cameraOf(stage);
  const alone = smallestMove(bounds, camera, window);
  if (alone === camera) return false;
  const together = boundsOf([bounds, ...boxesOf(stage, company)]) ?? bounds;
  const accompanied = smallestMove(together, camera, window);
  moveTo(stage, accompanied.zoom >= alone.zoom ? accompanied : alone);
  return true;
}

/** Zooms one step in or out about the middle of what is seen. */
export function zoomStep(direction: 'in' | 'out'): void {
  const stage = currentStage();
  if (!stage) return;
  const { left, right, top, bottom } = windowOf(stage);
  const { zoom: before, pan } = cameraOf(stage);
  const wanted = before * (direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
  const zoom = Math.min(Math.max(wanted, stage.canvas.minZoom()), stage.canvas.maxZoom());
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const scale = zoom / before;
  moveTo(stage, {
    zoom,
    pan: { x: middle.x - (middle.x - pan.x) * scale, y: middle.y - (middle.y - pan.y) * scale },
  });
}

/** Says that the user has taken the camera in hand: it stops where it is. */
export function releaseCamera(stage: Stage): void {
  stage.canvas.stop(true);
  stage.goal = null;
  stage.isFitted = false;
  stage.excursions = [];
}

/** By less than this share the room may change without the camera moving: a bar that comes or goes is not worth a jump. */
export const SMALL_CHANGE = 0.15;

/**
 * Follows a change of the drawing's room: everything stays in view where it was, or in the middle what was there.
 *
 * @param wanted nodes that must not be lost out of sight
 */
export function followSize(
  stage: Stage,
  before: { readonly width: number; readonly height: number },
  wanted: Iterable<Ref>,
): void {
  const { canvas, isFitted } = stage;
  const wider = canvas.width() - before.width;
  const higher = canvas.height() - before.height;
  const change = Math.max(Math.abs(wider) / before.width, Math.abs(higher) / before.height);
  if (change < SMALL_CHANGE) reveal(wanted);
  else if (isFitted) fitAll({ smoothly: false });
  else canvas.panBy({ x: wider / 2, y: higher / 2 });
}

/** Moves the camera of a drawing to a place. */
export function moveTo(stage: Stage, camera: Camera, smoothly = true): void {
  const { canvas } = stage;
  releaseCamera(stage);
  const target = { zoom: camera.zoom, pan: { ...camera.pan } };
  if (!smoothly || movesAtOnce()) {
    canvas.viewport(target);
    return;
  }
  stage.goal = camera;
  const complete = () => {
    if (stage.goal === camera) stage.goal = null;
  };
  canvas.animate(target, { duration: DURATION, easing: 'ease-in-out-cubic', complete });
}

/** Where the camera is, or is going by itself. */
export function cameraOf({ canvas, goal }: Stage): Camera {
  return goal ?? { zoom: canvas.zoom(), pan: { ...canvas.pan() } };
}

function windowOf({ canvas, insets }: Stage): Window {
  return visibleWindow(canvas.width(), canvas.height(), insets());
}

/** Where those of some nodes are that are drawn, in model units. */
export function boxesOf(stage: Stage, refs: Iterable<Ref>): readonly Box[] {
  return [...refs].flatMap((ref) => stage.boxOf(ref) ?? []);
}
