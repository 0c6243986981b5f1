import type cytoscape from 'cytoscape';
import type { Head } from './drawn-line.ts';
import type { Palette } from './palette.ts';

type Line = cytoscape.EdgeSingular;

const WIDTH = 1.4;
const WIDTH_PER_DOUBLING = 0.8;

/** What an arrow is like: cooperation is whole, conflict strikes a bar, what is neither is open. */
const arrows: Readonly<Record<Head, cytoscape.Css.ArrowShape>> = {
  cooperation: 'triangle',
  conflict: 'triangle-tee',
  neutral: 'vee',
  mixed: 'diamond',
};

/** The same signs where nothing points. */
const ties: Readonly<Record<Head, cytoscape.Css.ArrowShape>> = {
  cooperation: 'circle',
  conflict: 'tee',
  neutral: 'none',
  mixed: 'diamond',
};

const shapeOf = (shapes: typeof arrows, head: Head): cytoscape.Css.ArrowShape => shapes[head];

/**
 * How lines look. Color and dashes tell the family; arrows tell direction and polarity; a dark rim says that it
 * is contested, a hollow line that it only may hold, a ring in its middle that it has no date. Where two dates are
 * compared, bands and strokes tell what became of it.
 */
export function lineStyles(palette: Palette): cytoscape.StylesheetStyle[] {
  const color = (line: Line) => palette.colorOf(line.data('hue'));
  const dashesOf = (line: Line) => [...palette.formOf(line.data('family')).dashes];
  return [
    // In a large drawing, lines are no more than this unless they are in sight and large enough to be told apart.
    {
      selector: 'edge',
      style: {
        width: (line: Line) => widthOf(line.data('count')),
        'line-color': color,
      },
    },
    { selector: 'edge.fine', style: { 'curve-style': 'straight' } },
    {
      selector: 'edge.fine[?isDashed]',
      style: {
        'line-style': 'dashed',
        // It may depend on the line like any other property; the types do not know that.
        'line-dash-pattern': dashesOf as unknown as number[],
        'line-cap': (line: Line) => palette.formOf(line.data('family')).cap,
      },
    },
    { selector: 'edge.fine[?isLoop]', style: { 'curve-style': 'bezier' } },
    { selector: 'edge.fine[?bend]', style: bentStyle },
    {
      selector: 'edge.fine[?forward]',
      style: {
        'target-arrow-shape': (line: Line) => shapeOf(arrows, line.data('forward')),
        'target-arrow-color': color,
        'arrow-scale': 0.85,
      },
    },
    {
      selector: 'edge.fine[?backward]',
      style: {
        'source-arrow-shape': (line: Line) => shapeOf(arrows, line.data('backward')),
        'source-arrow-color': color,
        'arrow-scale': 0.85,
      },
    },
    {
      selector: 'edge.fine[?tie]',
      style: {
        'target-arrow-shape': (line: Line) => shapeOf(ties, line.data('tie')),
        'source-arrow-shape': (line: Line) => shapeOf(ties, line.data('tie')),
        'target-arrow-color': color,
        'source-arrow-color': color,
        'arrow-scale': 0.7,
      },
    },
    {
      selector: 'edge.fine[?contested]',
      style: { 'line-outline-width': 2.4, 'line-outline-color': palette.text },
    },
    {
      selector: 'edge.fine[?may]',
      style: {
        'line-color': palette.surface,
        'line-outline-width': 2.4,
        'line-outline-color': color,
        width: (line: Line) => widthOf(line.data('count')) + 0.4,
      },
    },
    {
      // The rim of the one round the hollow of the other; its arrows still have the color.
      selector: 'edge.fine[?may][?contested]',
      style: { 'line-outline-width': 3.2, 'line-outline-color': palette.text },
    },
    {
      selector: 'edge.fine[?undated]',
      style: {
        'mid-target-arrow-shape': 'circle',
        'mid-target-arrow-fill': 'hollow',
        'mid-target-arrow-color': color,
        'arrow-scale': 0.85,
      },
    },
    ...changeStyles(palette),
  ];
}

/**
 * What became of lines between two dates: what is new runs on a broad band, what has changed on a narrow one, what is gone
 * is struck through, and what is the same steps back.
 */
function changeStyles({ accent, text }: Palette): cytoscape.StylesheetStyle[] {
  return [
    { selector: 'edge[change = "same"]', style: { 'line-opacity': 0.3 } },
    {
      selector: 'edge[change = "new"]',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 6 },
    },
    {
      selector: 'edge[change = "changed"], edge[change = "several"]',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 2.5 },
    },
    {
      selector: 'edge.fine[change = "gone"]',
      style: {
        'line-opacity': 0.75,
        'mid-source-arrow-shape': 'tee',
        'mid-source-arrow-color': text,
        'arrow-scale': 1.1,
      },
    },
  ];
}

/** The width of a line for so many relations. */
function widthOf(count: number): number {
  return WIDTH + WIDTH_PER_DOUBLING * Math.log2(count);
}

/** A line with one control point off its middle. */
const bentStyle: cytoscape.Css.Edge = {
  'curve-style': 'unbundled-bezier',
  'control-point-distances': (line: Line) => [-line.data('bend')],
  'control-point-weights': [0.5],
  'edge-distances': 'node-position',
};
