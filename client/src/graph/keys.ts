import type { Core } from 'cytoscape';
import type { Profile, Ref } from 'entente/contract/model/index.ts';
import { useEntities } from '#state/entities.ts';
import { deliverPick } from '#state/picking.ts';
import { selectNodes, toggleNode } from '#state/selection.ts';
import { selectedTarget, type Target } from '#state/target.ts';
import { isArrow, nodeInDirection } from './arrow-keys.ts';
import { reveal } from './camera.ts';
import type { ScreenPoint } from './gestures.ts';
import type { Picture } from './picture.ts';

interface KeyOptions {
  readonly profile: Pick<Profile, 'kinds'>;
  readonly onMenu: (target: Target, point: ScreenPoint) => void;
  readonly say: (text: string) => void;
}

/**
 * The keyboard on the drawing, apart from the shortcuts of commands: arrows go from node to node, with Shift
 * they select along the way; Enter gives the node to whoever asked for one; the menu key opens the menu.
 *
 * @returns ends it
 */
export function listenToKeys(
  container: HTMLElement,
  canvas: Core,
  picture: Picture,
  { profile, onMenu, say }: KeyOptions,
): () => void {
  const kindLabels = new Map(profile.kinds.map(({ name, label }) => [name, label]));
  const goTo = (ref: Ref, isAdding: boolean) => {
    if (isAdding) toggleNode(ref);
    else selectNodes([ref]);
    reveal([ref]);
    const node = useEntities.getState().nodes.get(ref);
    const neighbors = picture.neighborsOf([ref]).size;
    const hidden = picture.elements.nodes.get(ref)?.hidden ?? 0;
    if (node !== undefined)
      say(
        [
          node.caption,
          kindLabels.get(node.kind) ?? node.kind,
          `${neighbors} neighbors shown`,
          ...(hidden > 0 ? [`${hidden} relations not shown`] : []),
        ].join(', '),
      );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    container.removeAttribute('data-by-pointer');
    const current = selectedTarget().nodes.at(-1) ?? null;
    if (isArrow(event.key)) {
      const positions = new Map([...picture.elements.nodes].map(([ref, { position }]) => [ref, position]));
      const next = nodeInDirection(event.key, current, positions, middleOf(canvas));
      if (next !== null) goTo(next, event.shiftKey && current !== null);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      onMenu(selectedTarget(), pointOf(container, canvas, current));
    } else if (event.key !== 'Enter' || current === null || !deliverPick(current)) {
      return;
    }
    event.preventDefault();
  };
  container.addEventListener('keydown', onKeyDown);
  return () => container.removeEventListener('keydown', onKeyDown);
}

/** The middle of what is seen, in model units. */
function middleOf(canvas: Core) {
  const { x1, x2, y1, y2 } = canvas.extent();
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

function pointOf(container: HTMLElement, canvas: Core, ref: Ref | null): ScreenPoint {
  const corner = container.getBoundingClientRect();
  const node = ref === null ? null : canvas.getElementById(ref);
  const { x, y } = node?.nonempty()
    ? node.renderedPosition()
    : { x: canvas.width() / 2, y: canvas.height() / 2 };
  return { x: x + corner.left, y: y + corner.top };
}
