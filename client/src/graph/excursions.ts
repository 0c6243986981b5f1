import type { Ref } from 'entente/contract/model/index.ts';
import { boundsOf } from './box.ts';
import { boxesOf, cameraOf, moveTo, reveal } from './camera.ts';
import { type Camera, isInside, onScreen, smallestMove, visibleWindow } from './camera-move.ts';
import { currentStage, type Stage } from './stage.ts';

/**
 * Brings nodes into view as `reveal` does, until they are no longer wanted there.
 *
 * @param company nodes that should come along where that takes no smaller zoom
 */
export function venture(
  stage: Stage,
  refs: Iterable<Ref>,
  isOver: () => boolean,
  company: Iterable<Ref> = [],
): void {
  const from = cameraOf(stage);
  const { excursions } = stage;
  if (reveal(refs, company)) stage.excursions = [...excursions, { from, to: cameraOf(stage), isOver }];
}

/** Moves the camera back to where it was before the last excursions, as far as they are over. */
export function comeBack(stage: Stage): void {
  const { excursions } = stage;
  const last = excursions.findLastIndex(({ isOver }) => !isOver()) + 1;
  const over = excursions[last];
  if (over === undefined) return;
  const isUntouched = isSame(cameraOf(stage), excursions.at(-1)?.to ?? over.to);
  if (isUntouched) moveTo(stage, over.from);
  stage.excursions = isUntouched ? excursions.slice(0, last) : [];
}

/**
 * Follows a sheet that has come, gone or become another: what was in sight is not left beneath it, and the camera goes
 * back with it.
 *
 * @param wanted nodes that must not be covered
 */
export function followCover(wanted: Iterable<Ref>): void {
  const stage = currentStage();
  if (stage === null) return;
  comeBack(stage);
  const { canvas, insets } = stage;
  const { bottom, right } = insets();
  const camera = cameraOf(stage);
  const whole = { left: 0, top: 0, right: canvas.width(), bottom: canvas.height() };
  const covered = [...wanted].filter((ref) =>
    boxesOf(stage, [ref]).some((box) => isInside(onScreen(box, camera), whole)),
  );
  const bounds = boundsOf(boxesOf(stage, covered));
  const window = visibleWindow(canvas.width(), canvas.height(), insets());
  // More than there is room for is not worth a smaller drawing.
  if (bounds === null || smallestMove(bounds, camera, window).zoom !== camera.zoom) return;
  venture(stage, covered, () => insets().bottom < bottom || insets().right < right);
}

function isSame(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.zoom / other.zoom - 1) < 1e-6 &&
    Math.abs(one.pan.x - other.pan.x) < 0.5 &&
    Math.abs(one.pan.y - other.pan.y) < 0.5
  );
}
