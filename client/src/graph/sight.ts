import type { Box } from './box.ts';
import { releaseCamera, SMALL_CHANGE } from './camera.ts';
import { fitting, type Window } from './camera-move.ts';
import { currentStage, type Stage } from './stage.ts';

/**
 * The part of the drawing that the stage holds, in model units; null while there is no drawing. What lies under a sheet
 * belongs to it: the same page opens without the sheet.
 */
export function sightNow(): Box | null {
  const stage = currentStage();
  if (stage === null) return null;
  const { left, top, right, bottom } = windowOf(stage);
  const zoom = stage.canvas.zoom();
  const { x, y } = stage.canvas.pan();
  return {
    left: (left - x) / zoom,
    top: (top - y) / zoom,
    right: (right - x) / zoom,
    bottom: (bottom - y) / zoom,
  };
}

/**
 * Shows a part of the drawing at once, all of it, however large the stage is here: in the middle, or, where the stage
 * is but a bar higher than it was, at the top, so that nothing moves.
 */
export function lookAt(sight: Box): void {
  const stage = currentStage();
  if (stage === null) return;
  stage.flush();
  releaseCamera(stage);
  const window = windowOf(stage);
  const { zoom, pan } = fitting(sight, window, stage.canvas.maxZoom());
  const top = window.top - sight.top * zoom;
  const isNearlyAsHigh = pan.y - top < (SMALL_CHANGE * window.bottom) / 2;
  stage.canvas.viewport({ zoom, pan: { x: pan.x, y: isNearlyAsHigh ? top : pan.y } });
}

function windowOf({ canvas }: Stage): Window {
  return { left: 0, top: 0, right: canvas.width(), bottom: canvas.height() };
}
