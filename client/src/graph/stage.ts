import type { Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Box } from './box.ts';
import type { Camera } from './camera-move.ts';

/** How much of the drawing lies under panels, in pixels from each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * A move of the camera that nobody asked for: it was made for something that could not be seen else, and is taken back
 * when that has gone, unless anything else has moved the camera meanwhile.
 */
export interface Excursion {
  readonly from: Camera;
  readonly to: Camera;
  /** Whether what it was made for has gone. */
  readonly isOver: () => boolean;
}

/** A drawing that is on screen, for the camera. */
export interface Stage {
  readonly canvas: Core;
  readonly insets: () => Insets;
  /** Where a drawn node with its caption is or is going to be, in model units; null where it is not drawn. */
  readonly boxOf: (ref: Ref) => Box | null;
  /** Where captions would be at a zoom, in model units; none where there are too many to make room for. */
  readonly captionsAt: (zoom: number) => readonly Box[];
  /** Whether all captions are where they should be, and all lines drawn as they should. */
  readonly isFinished: () => boolean;
  /** Writes upon all of it as for a picture, or again upon what is seen. */
  readonly write: (what: 'whole' | 'seen') => void;
  /** Draws at once what has changed and would be drawn in a moment. */
  readonly flush: () => void;
  /** Where the camera is going, while it moves by itself. */
  goal: Camera | null;
  /** Whether the camera has shown everything since anybody last moved it. */
  isFitted: boolean;
  /** Where the camera has gone for what could not be seen else, the last at the end. */
  excursions: readonly Excursion[];
}

/** What a drawing that is gone has left behind for the next: where its camera was, and what it showed. */
interface Remains {
  readonly camera: Camera;
  readonly shown: ReadonlySet<Ref>;
}

let current: Stage | null = null;
let remains: Remains | null = null;

/** The drawing that is on screen; null while there is none, as when only the table is shown. */
export function currentStage(): Stage | null {
  return current;
}

export function enterStage(stage: Stage): void {
  current = stage;
}

/** What the last drawing has left behind. */
export function lastRemains(): Remains | null {
  return remains;
}

export function leaveStage(stage: Stage): void {
  const { canvas } = stage;
  remains = {
    camera: { zoom: canvas.zoom(), pan: { ...canvas.pan() } },
    shown: new Set(canvas.nodes().map((node) => node.id())),
  };
  if (current === stage) current = null;
}
