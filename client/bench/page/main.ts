import '#ui/fonts.css';
import '#ui/tokens.css';
import '#graph/drawing.css';
import './page.css';
import { type GeneratedGraph, newNeighbors, scaleFreeGraph, smallGraph } from '#bench/scale-free.ts';
import { watchFrames } from './measure.ts';
import * as ours from './ours.ts';
import * as plain from './plain.ts';

/** A graph, and where its nodes stand. */
export interface Given {
  readonly graph: GeneratedGraph;
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

let given: Given | null = null;

/** What the driver gives the page to draw, as JSON. */
function give(text: string): void {
  given = JSON.parse(text);
}

function whatIsGiven(): Given {
  if (given === null) throw new Error('No graph has been given to the page.');
  return given;
}

/** What a browser that is driven from outside can ask of this page. */
const bench = {
  ours,
  plain,
  give,
  whatIsGiven,
  scaleFreeGraph,
  smallGraph,
  newNeighbors,
  watchFrames,
};

export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}

window.bench = bench;
