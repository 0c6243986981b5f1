import type { BoundingBox12, BoundingBoxWH, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';
import { type Box, grown } from './box.ts';
import { onScreen } from './camera-move.ts';
import { CAPTION_FONT_SIZE } from './caption.ts';
import type { Stage } from './stage.ts';
import { captionWidth } from './text-width.ts';

/** What is written beside a node of what it hides, and where in model units. */
type BadgeOf = (ref: Ref) => { readonly text: string; readonly box: Box } | null;

type BoundingBox = BoundingBox12 & BoundingBoxWH;

/** The name of the event by which the drawing can be asked what it shows, and where. */
const DESCRIBE = 'entente:describe';

/**
 * Answers whoever asks the drawing's element, as end-to-end tests do: dispatch a `CustomEvent` of this name with
 * an object as `detail`, and find the description under `detail.answer`. Reading only; costs nothing unasked.
 *
 * `nodes` by ref: `position` in model units, `screen` in pixels from the window's corner, `box` with the caption,
 * in the same pixels, `disc` without it, `text` where its letters are now, null where they are not shown,
 * `badge`: what it says of what the node hides, and where, `classes`. `lines`: their ends and counts, where their
 * `middle` is, and where what is written on them is. `resting`: nothing is moving.
 *
 * @param badgeOf what nodes say of what they hide
 * @returns ends it
 */
export function answerDescriptions(container: HTMLElement, stage: Stage, badgeOf: BadgeOf): () => void {
  const onAsked = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    event.detail.answer = describe(container, stage, badgeOf);
  };
  container.addEventListener(DESCRIBE, onAsked);
  return () => container.removeEventListener(DESCRIBE, onAsked);
}

function describe(container: HTMLElement, { canvas, boxOf, insets, isFinished }: Stage, badgeOf: BadgeOf) {
  const corner = container.getBoundingClientRect();
  const camera = { zoom: canvas.zoom(), pan: { ...canvas.pan() } };
  const pan = { x: camera.pan.x + corner.left, y: camera.pan.y + corner.top };
  const inWindow = ({ x1, x2, y1, y2 }: BoundingBox, margin: number) =>
    onScreen(grown({ left: x1, right: x2, top: y1, bottom: y2 }, margin), { zoom: camera.zoom, pan });
  const middleOf = (line: EdgeSingular) => {
    const { left: x, top: y } = onScreen(pointBox(line.midpoint()), { zoom: camera.zoom, pan });
    return { x, y };
  };
  const textOf = (line: EdgeSingular) => {
    const height = line.numericStyle('font-size');
    const text = line.style('label');
    return {
      text,
      center: middleOf(line),
      width: (captionWidth(text) * height * camera.zoom) / CAPTION_FONT_SIZE,
      height: height * camera.zoom,
      angle: line.hasClass('told') ? angleOf(line) : 0,
    };
  };
  const nodes = canvas.nodes().map((node) => {
    const box = boxOf(node.id());
    const badge = badgeOf(node.id());
    const { x, y } = node.renderedPosition();
    return [
      node.id(),
      {
        position: { ...node.position() },
        screen: { x: x + corner.left, y: y + corner.top },
        box: box && onScreen(box, { zoom: camera.zoom, pan }),
        disc: inWindow(node.boundingBox({ includeLabels: false, includeOverlays: false }), -1),
        text: node.hasClass('captioned') ? inWindow(node.boundingBox(letters), -rimOf(node)) : null,
        badge: badge && { text: badge.text, box: onScreen(badge.box, { zoom: camera.zoom, pan }) },
        classes: states.filter((state) => node.hasClass(state)),
      },
    ];
  });
  const lines = canvas.edges().map((line) => ({
    from: line.source().id(),
    to: line.target().id(),
    count: line.data('count'),
    middle: middleOf(line),
    text: line.hasClass('told') || line.hasClass('marked') ? textOf(line) : null,
  }));
  return {
    nodes: Object.fromEntries(nodes),
    lines,
    camera,
    insets: insets(),
    resting: isFinished() && isResting(canvas),
  };
}

/** How a node may be shown: what else it is classed by is how its caption stands. */
const states = ['chosen', 'hovered', 'lit', 'dimmed', 'busy'];

/** Of a node's caption alone, with the rim round its letters. */
const letters = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false };

/** By how much the canvas makes the room of a caption larger than its letters. */
function rimOf(node: NodeSingular): number {
  return node.numericStyle('text-outline-width') + 2;
}

/** How what is written along a line is turned, in radians. The canvas keeps it to itself. */
function angleOf(line: EdgeSingular): number {
  const { _private } = line as unknown as { _private: { rscratch: { labelAngle?: number } } };
  return _private.rscratch.labelAngle ?? 0;
}

const pointBox = ({ x, y }: Position) => ({ left: x, right: x, top: y, bottom: y });

function isResting(canvas: Core): boolean {
  return !canvas.animated() && canvas.elements(':animated').empty();
}
