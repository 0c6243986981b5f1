import type { Ref } from 'entente/contract/model/index.ts';
import { type Box, boundsOf } from './box.ts';
import { type Camera, fitting, smallestMove, visibleWindow, type Window } from './camera-move.ts';
import { movesAtOnce } from './motion.ts';
import { currentStage, type Stage } from './stage.ts';

/** Nothing is shown larger than this to fill the screen: three nodes are not a poster. */
const LARGEST_FITTING_ZOOM = 1.15;
const DURATION = 380;
const ZOOM_STEP = 1.3;
/** So many steps back at most to bring captions into view that have grown by the step before. */
const CAPTION_STEPS = 3;

/** Shows some nodes, as large as fits. */
export function fitTo(refs: Iterable<Ref>): void {
  const stage = currentStage();
  if (!stage) return;
  stage.flush();
  const bounds = boundsOf(boxesOf(stage, refs));
  if (bounds !== null) move(stage, fitting(bounds, windowOf(stage), LARGEST_FITTING_ZOOM), true);
}

/** Shows everything that is drawn, as large as fits. */
export function fitAll({ smoothly = true } = {}): void {
  const stage = currentStage();
  if (!stage) return;
  stage.flush();
  const refs = stage.canvas.nodes().map((node) => node.id());
  const bounds = boundsOf(boxesOf(stage, refs));
  if (bounds === null) return;
  move(stage, fittingWithCaptions(stage, bounds), smoothly);
  stage.isFitted = true;
}

/** Shows a box with all captions: the further away the camera, the more room they take beside their nodes. */
function fittingWithCaptions(stage: Stage, bounds: Box): Camera {
  const window = windowOf(stage);
  let camera = fitting(bounds, window, LARGEST_FITTING_ZOOM);
  for (let step = 0; step < CAPTION_STEPS; step += 1) {
    const captions = stage.captionsAt(camera.zoom);
    const whole = boundsOf([bounds, ...captions]) ?? bounds;
    const next = fitting(whole, window, LARGEST_FITTING_ZOOM);
    if (next.zoom >= camera.zoom && step > 0) break;
    camera = next;
  }
  return camera;
}

/**
 * Brings nodes into view with the smallest move of the camera; none where they are in view.
 *
 * @param company nodes that should come along where that takes no smaller zoom
 */
export function reveal(refs: Iterable<Ref>, company: Iterable<Ref> = []): void {
  const stage = currentStage();
  if (!stage) return;
  stage.flush();
  const bounds = boundsOf(boxesOf(stage, refs));
  if (bounds === null) return;
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
  const { zoom: before, pan } = cameraOf(stage);
  const wanted = before * (direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
  const zoom = Math.min(Math.max(wanted, stage.canvas.minZoom()), stage.canvas.maxZoom());
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const scale = zoom / before;
  move(
    stage,
    { zoom, pan: { x: middle.x - (middle.x - pan.x) * scale, y: middle.y - (middle.y - pan.y) * scale } },
    true,
  );
}

/** Says that the user has taken the camera in hand: it stops where it is. */
export function releaseCamera(stage: Stage): void {
  stage.canvas.stop(true);
  stage.goal = null;
  stage.isFitted = false;
}

/** By less than this share the room may change without the camera moving: a bar that comes or goes is not worth a jump. */
const SMALL_CHANGE = 0.15;

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

function move(stage: Stage, camera: Camera, smoothly: boolean): void {
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

function cameraOf({ canvas, goal }: Stage): Camera {
  return goal ?? { zoom: canvas.zoom(), pan: { ...canvas.pan() } };
}

function windowOf({ canvas, insets }: Stage): Window {
  return visibleWindow(canvas.width(), canvas.height(), insets());
}

function boxesOf(stage: Stage, refs: Iterable<Ref>): readonly Box[] {
  return [...refs].flatMap((ref) => stage.boxOf(ref) ?? []);
}
