import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Ref } from 'entente/contract/model/index.ts';
import type { GeneratedGraph } from '#bench/scale-free.ts';
import { type Cost, costOf } from './measure.ts';

type Answer = Pick<GeneratedGraph, 'nodes' | 'relations'>;
type Places = Readonly<Record<Ref, { readonly x: number; readonly y: number }>>;

cytoscape.use(fcose);

const style: cytoscape.StylesheetStyle[] = [
  { selector: 'node', style: { label: 'data(caption)', 'font-size': 12, width: 26, height: 26 } },
  {
    selector: 'edge',
    style: {
      width: 1.4,
      'curve-style': 'bezier',
      'target-arrow-shape': 'triangle',
      label: 'data(type)',
      'font-size': 9,
    },
  },
];

let canvas: Core | null = null;

/** Opens a canvas as Cytoscape comes: with labels and arrowheads, and none of its switches for speed. */
export function open(): void {
  canvas?.destroy();
  const container = document.getElementById('drawing');
  container?.replaceChildren();
  canvas = cytoscape({ container, style });
}

/** Replaces everything, at given places. */
export function drawAt(answer: Answer, places: Places): Promise<Cost> {
  return costOf(() => {
    current().json({ elements: elementsOf(answer, places) });
    current().fit(undefined, 20);
  });
}

/** Replaces everything, and has fcose find the places. */
export function draw(answer: Answer): Promise<Cost> {
  return costOf(async () => {
    current().elements().remove();
    current().add(elementsOf(answer, {}));
    // The layout's own options are not among Cytoscape's types.
    const options = { name: 'fcose', animate: false, randomize: true } as cytoscape.LayoutOptions;
    const layout = current().layout(options);
    const stopped = layout.promiseOn('layoutstop');
    layout.run();
    await stopped;
  });
}

/** Adds elements at given places: the least that any expansion has to do. */
export function add(answer: Answer, places: Places): Promise<Cost> {
  return costOf(() => {
    current().add(elementsOf(answer, places));
  });
}

export function remove(answer: Answer): void {
  current().batch(() => {
    for (const { ref } of answer.nodes) current().getElementById(ref).remove();
  });
}

export function close(): void {
  canvas?.destroy();
  canvas = null;
}

function current(): Core {
  if (canvas === null) throw new Error('The canvas is not open.');
  return canvas;
}

function elementsOf({ nodes, relations }: Answer, places: Places): ElementDefinition[] {
  return [
    ...nodes.map(({ ref, caption }) => ({
      group: 'nodes' as const,
      data: { id: ref, caption },
      position: { ...(places[ref] ?? { x: 0, y: 0 }) },
    })),
    ...relations.map(({ ref, from, to, type }) => ({
      group: 'edges' as const,
      data: { id: ref, source: from, target: to, type },
    })),
  ];
}
