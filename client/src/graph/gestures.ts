import type { Core, EventObject } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import { deliverPick, usePicking } from '#state/picking.ts';
import {
  clearSelection,
  hover,
  selectNodes,
  selectRelations,
  toggleNode,
  toggleRelation,
  useSelection,
} from '#state/selection.ts';
import { selectedTarget, type Target } from '#state/target.ts';

/** A point of the window, in pixels from its top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface GestureHandlers {
  readonly relationsOf: (line: string) => readonly Ref[];
  readonly onPointAtLine: (line: string | null) => void;
  readonly onExpand: (ref: Ref) => void;
  readonly onMenu: (target: Target, point: ScreenPoint) => void;
}

const DOUBLE_TAP = 400;

/** What pointer and touch do on the canvas, apart from dragging. */
export function listenToGestures(canvas: Core, handlers: GestureHandlers): void {
  let lastTap: { readonly ref: Ref; readonly time: number } | null = null;
  canvas.on('tap', 'node', (event) => {
    const ref: Ref = event.target.id();
    if (deliverPick(ref)) return;
    if (isAdding(event)) {
      toggleNode(ref);
      return;
    }
    // The canvas knows double taps too, but also where they are on two nodes.
    const isDouble = lastTap?.ref === ref && event.timeStamp - lastTap.time < DOUBLE_TAP;
    lastTap = isDouble ? null : { ref, time: event.timeStamp };
    selectNodes([ref]);
    if (isDouble) handlers.onExpand(ref);
  });
  canvas.on('tap', 'edge', (event) => {
    if (usePicking.getState().purpose !== null) return;
    const refs = handlers.relationsOf(event.target.id());
    if (isAdding(event)) for (const ref of refs) toggleRelation(ref);
    else selectRelations(refs);
  });
  canvas.on('tap', (event) => {
    if (event.target === canvas && !isAdding(event) && usePicking.getState().purpose === null)
      clearSelection();
  });
  canvas.on('cxttap', (event) => openMenu(canvas, event, handlers));
  canvas.on('taphold', (event) => {
    // With a mouse, holding still is how dragging begins.
    if ('touches' in event.originalEvent) openMenu(canvas, event, handlers);
  });
  // The canvas keeps the pointer from giving the focus to where its shortcuts work.
  canvas.on('tapstart', () => {
    const container = canvas.container();
    container?.setAttribute('data-by-pointer', '');
    container?.focus({ preventScroll: true });
  });
  canvas.on('mouseover', 'node, edge', () => canvas.container()?.setAttribute('data-pointing', ''));
  canvas.on('mouseout', 'node, edge', () => canvas.container()?.removeAttribute('data-pointing'));
  canvas.on('mouseover', 'edge', (event) => handlers.onPointAtLine(event.target.id()));
  canvas.on('mouseout', 'edge', () => handlers.onPointAtLine(null));
  canvas.on('mouseover', 'node', (event) => hover(event.target.id()));
  canvas.on('mouseout', 'node', () => hover(null));
  // The canvas does not notice when the pointer leaves it.
  canvas.container()?.addEventListener('mouseleave', () => {
    hover(null);
    handlers.onPointAtLine(null);
  });
  listenToBoxes(canvas);
}

/** Opens the menu for what is under the pointer, which is selected first; on the background, for what is selected. */
function openMenu(canvas: Core, event: EventObject, { relationsOf, onMenu }: GestureHandlers): void {
  if (usePicking.getState().purpose !== null) return;
  if (event.target !== canvas) {
    const { nodes, relations } = useSelection.getState();
    const id: string = event.target.id();
    if (event.target.isNode()) {
      if (!nodes.has(id)) selectNodes([id]);
    } else if (!relationsOf(id).some((ref) => relations.has(ref))) {
      selectRelations(relationsOf(id));
    }
  }
  onMenu(selectedTarget(), pointOf(canvas, event));
}

function pointOf(canvas: Core, event: EventObject): ScreenPoint {
  const corner = canvas.container()?.getBoundingClientRect();
  return {
    x: event.renderedPosition.x + (corner?.left ?? 0),
    y: event.renderedPosition.y + (corner?.top ?? 0),
  };
}

/** A box selects the nodes in it. The canvas tells them one by one. */
function listenToBoxes(canvas: Core): void {
  let boxed: Ref[] = [];
  canvas.on('box', 'node', (event) => {
    if (boxed.length === 0)
      queueMicrotask(() => {
        const { nodes } = useSelection.getState();
        selectNodes([...nodes, ...boxed]);
        boxed = [];
      });
    boxed.push(event.target.id());
  });
}

function isAdding(event: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
  return shiftKey || ctrlKey || metaKey;
}
