import type { Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import { selectNodes, toggleNode, useSelection } from '#state/selection.ts';
import { selectedTarget } from '#state/target.ts';
import { releaseCamera } from './camera.ts';
import type { GestureHandlers, ScreenPoint } from './gestures.ts';
import { currentStage } from './stage.ts';

/** A box on the drawing, in pixels from its top left corner. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Who moves less, in pixels, has tapped. */
const STILL = 8;
/** So far from a node a finger still means it. */
const FINGER = 10;

/**
 * Selects several nodes by touch or pointer on a layer that covers the drawing: a tap adds a node or takes it out, a drag
 * draws a box and adds what is in it. Two fingers move and zoom the drawing meanwhile.
 *
 * @param showBox is told the box that is being drawn; null where there is none
 * @param onMenu the menu of what is selected is asked for, by holding or a right click
 * @returns ends it
 */
export function listenToGathering(
  layer: HTMLElement,
  showBox: (box: ScreenBox | null) => void,
  onMenu: GestureHandlers['onMenu'],
): () => void {
  const held = new Map<number, ScreenPoint>();
  let begin: ScreenPoint | null = null;

  const onDown = (event: PointerEvent) => {
    // Else the focus leaves the drawing, and its shortcuts with it.
    event.preventDefault();
    currentStage()?.canvas.container()?.focus({ preventScroll: true });
    if (event.button !== 0) return;
    layer.setPointerCapture(event.pointerId);
    const point = pointIn(layer, event);
    begin = held.size === 0 ? point : null;
    held.set(event.pointerId, point);
    showBox(null);
  };
  const onMove = (event: PointerEvent) => {
    const before = held.get(event.pointerId);
    if (before === undefined) return;
    const now = pointIn(layer, event);
    held.set(event.pointerId, now);
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) moveByTwo(other, before, now);
    else if (begin !== null) showBox(distance(begin, now) < STILL ? null : boxBetween(begin, now));
  };
  const onUp = (event: PointerEvent) => {
    if (!held.delete(event.pointerId)) return;
    showBox(null);
    const canvas = currentStage()?.canvas;
    if (begin === null || canvas === undefined || event.type === 'pointercancel') return;
    const end = pointIn(layer, event);
    if (distance(begin, end) < STILL) {
      const ref = nodeAt(canvas, end);
      if (ref !== null) toggleNode(ref);
    } else {
      selectNodes([...useSelection.getState().nodes, ...nodesIn(canvas, boxBetween(begin, end))]);
    }
    begin = null;
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    begin = null;
    showBox(null);
    onMenu(selectedTarget(), { x: event.clientX, y: event.clientY });
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    currentStage()?.canvas.container()?.dispatchEvent(new WheelEvent(event.type, event));
  };

  layer.addEventListener('pointerdown', onDown);
  layer.addEventListener('pointermove', onMove);
  layer.addEventListener('pointerup', onUp);
  layer.addEventListener('pointercancel', onUp);
  layer.addEventListener('contextmenu', onContextMenu);
  layer.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    layer.removeEventListener('pointerdown', onDown);
    layer.removeEventListener('pointermove', onMove);
    layer.removeEventListener('pointerup', onUp);
    layer.removeEventListener('pointercancel', onUp);
    layer.removeEventListener('contextmenu', onContextMenu);
    layer.removeEventListener('wheel', onWheel);
  };
}

/** One of two fingers has moved: what was under both stays under both. */
function moveByTwo(other: ScreenPoint, before: ScreenPoint, now: ScreenPoint): void {
  const stage = currentStage();
  if (stage === null) return;
  const { canvas } = stage;
  releaseCamera(stage);
  canvas.panBy({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
  canvas.zoom({
    level: (canvas.zoom() * Math.max(1, distance(other, now))) / Math.max(1, distance(other, before)),
    renderedPosition: { x: (other.x + now.x) / 2, y: (other.y + now.y) / 2 },
  });
}

function nodeAt(canvas: Core, point: ScreenPoint): Ref | null {
  const near = canvas
    .nodes()
    .map((node) => ({
      ref: node.id(),
      away: distance(node.renderedPosition(), point) - node.renderedOuterWidth() / 2,
    }))
    .filter(({ away }) => away <= FINGER)
    .sort((one, other) => one.away - other.away);
  return near[0]?.ref ?? null;
}

function nodesIn(canvas: Core, { left, top, width, height }: ScreenBox): readonly Ref[] {
  return canvas
    .nodes()
    .filter((node) => {
      const { x, y } = node.renderedPosition();
      return x >= left && x <= left + width && y >= top && y <= top + height;
    })
    .map((node) => node.id());
}

function pointIn(layer: HTMLElement, { clientX, clientY }: PointerEvent): ScreenPoint {
  const { left, top } = layer.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function boxBetween(one: ScreenPoint, other: ScreenPoint): ScreenBox {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

function distance(one: ScreenPoint, other: ScreenPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
