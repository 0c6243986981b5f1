import type { Position } from '#state/view.ts';
import type { Box } from './box.ts';
import type { Insets } from './stage.ts';

/** Where the camera is: a model point p is on screen at p × zoom + pan, from the drawing's top left corner. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Position;
}

/** The part of the screen in which things can be seen, from the drawing's top left corner. */
export type Window = Box;

/** Kept free between what is brought into view and the edge. */
export const MARGIN = 20;

export function visibleWindow(width: number, height: number, insets: Insets): Window {
  const left = Math.min(insets.left + MARGIN, width / 2 - 1);
  const top = Math.min(insets.top + MARGIN, height / 2 - 1);
  return {
    left,
    top,
    right: Math.max(width - insets.right - MARGIN, left + 2),
    bottom: Math.max(height - insets.bottom - MARGIN, top + 2),
  };
}

export function onScreen(box: Box, { zoom, pan }: Camera): Box {
  return {
    left: box.left * zoom + pan.x,
    top: box.top * zoom + pan.y,
    right: box.right * zoom + pan.x,
    bottom: box.bottom * zoom + pan.y,
  };
}

export function isInside(box: Box, window: Window): boolean {
  // Half a pixel is rounding, not something out of sight.
  const slack = 0.5;
  return (
    box.left >= window.left - slack &&
    box.top >= window.top - slack &&
    box.right <= window.right + slack &&
    box.bottom <= window.bottom + slack
  );
}

/** The camera that shows a box in the middle of the window, as large as fits but not larger than `largestZoom`. */
export function fitting(box: Box, window: Window, largestZoom: number): Camera {
  const zoom = Math.min(
    largestZoom,
    (window.right - window.left) / Math.max(1, box.right - box.left),
    (window.bottom - window.top) / Math.max(1, box.bottom - box.top),
  );
  return centering(box, window, zoom);
}

/** The camera that has a box in the middle of the window. */
export function centering(box: Box, window: Window, zoom: number): Camera {
  return {
    zoom,
    pan: {
      x: (window.left + window.right) / 2 - ((box.left + box.right) / 2) * zoom,
      y: (window.top + window.bottom) / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/**
 * The smallest move of the camera that brings a box into the window: none where it is in view, else a shift,
 * and only where it is too large for that also a smaller zoom.
 */
export function smallestMove(box: Box, camera: Camera, window: Window): Camera {
  const seen = onScreen(box, camera);
  if (isInside(seen, window)) return camera;
  const fits =
    seen.right - seen.left <= window.right - window.left &&
    seen.bottom - seen.top <= window.bottom - window.top;
  if (!fits) return fitting(box, window, camera.zoom);
  return {
    zoom: camera.zoom,
    pan: {
      x: camera.pan.x + shift(seen.left, seen.right, window.left, window.right),
      y: camera.pan.y + shift(seen.top, seen.bottom, window.top, window.bottom),
    },
  };
}

function shift(start: number, end: number, from: number, to: number): number {
  if (start < from) return from - start;
  return end > to ? to - end : 0;
}
