import type { Core } from 'cytoscape';
import { onScreen } from './camera-move.ts';
import type { Stage } from './stage.ts';

/** The name of the event by which the drawing can be asked what it shows, and where. */
const DESCRIBE = 'entente:describe';

/**
 * Answers whoever asks the drawing's element, as end-to-end tests do: dispatch a `CustomEvent` of this name with
 * an object as `detail`, and find the description under `detail.answer`. Reading only; costs nothing unasked.
 *
 * `nodes` by ref: `position` in model units, `screen` in pixels from the window's corner, `box` with the caption,
 * in the same pixels, `classes`. `lines`: their ends and counts. `resting`: nothing is moving.
 *
 * @returns ends it
 */
export function answerDescriptions(container: HTMLElement, stage: Stage): () => void {
  const onAsked = (event: Event) => {
    if (event instanceof CustomEvent) event.detail.answer = describe(container, stage);
  };
  container.addEventListener(DESCRIBE, onAsked);
  return () => container.removeEventListener(DESCRIBE, onAsked);
}

function describe(container: HTMLElement, { canvas, boxOf, insets }: Stage) {
  const corner = container.getBoundingClientRect();
  const camera = { zoom: canvas.zoom(), pan: { ...canvas.pan() } };
  const pan = { x: camera.pan.x + corner.left, y: camera.pan.y + corner.top };
  const nodes = canvas.nodes().map((node) => {
    const box = boxOf(node.id());
    const { x, y } = node.renderedPosition();
    return [
      node.id(),
      {
        position: { ...node.position() },
        screen: { x: x + corner.left, y: y + corner.top },
        box: box && onScreen(box, { zoom: camera.zoom, pan }),
        classes: node.classes(),
      },
    ];
  });
  const lines = canvas.edges().map((line) => ({
    from: line.source().id(),
    to: line.target().id(),
    count: line.data('count'),
  }));
  return { nodes: Object.fromEntries(nodes), lines, camera, insets: insets(), resting: isResting(canvas) };
}

function isResting(canvas: Core): boolean {
  return !canvas.animated() && canvas.elements(':animated').empty();
}
