import type cytoscape from 'cytoscape';
import { CAPTION_FONT_SIZE, CAPTION_FONT_WEIGHT, CAPTION_LINE_HEIGHT } from './caption.ts';
import { CAPTION_GAP, CAPTION_RIM } from './node-form.ts';
import type { Palette } from './palette.ts';

/** Letters that would be smaller than this on screen are left out: they could not be read. */
const SMALLEST_LETTERS = 6;
const LINE = 1.4;
const LINE_PER_DOUBLING = 0.8;

/**
 * How everything looks. Relations of one family share color and line form; what is selected or pointed at is
 * lit with its neighborhood, and the rest steps back.
 */
export function styleOf(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    { selector: 'core', style: coreStyle(palette) },
    { selector: 'node', style: nodeStyle(palette) },
    { selector: 'node[?pinned]', style: { 'border-width': 1.5, 'border-color': palette.text } },
    { selector: 'edge', style: lineStyle(palette) },
    { selector: 'edge[?isLoop]', style: { 'curve-style': 'bezier' } },
    { selector: 'edge[?bend]', style: bentStyle },
    { selector: 'edge[?forward]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[?backward]', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge[?mark]', style: markStyle(palette) },
    { selector: 'edge.told, edge.hovered', style: labelStyle(palette) },
    { selector: '.dimmed', style: { opacity: 0.26 } },
    {
      selector: 'node.lit, node.chosen, node.hovered',
      style: { opacity: 1, 'z-index': 10, 'min-zoomed-font-size': 0 },
    },
    { selector: 'node.chosen', style: haloStyle(palette, 0.95, 3) },
    { selector: 'node.hovered', style: haloStyle(palette, 0.5, 3) },
    { selector: 'node.busy', style: haloStyle(palette, 0.3, 9) },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.35, 'underlay-padding': 4 },
    },
  ];
}

function coreStyle(palette: Palette): cytoscape.Css.Core {
  return {
    'selection-box-color': palette.accent,
    'selection-box-border-color': palette.accent,
    'selection-box-border-width': 1,
    'selection-box-opacity': 0.14,
    'active-bg-color': palette.accent,
    'active-bg-opacity': 0,
    'active-bg-size': 0,
    'outside-texture-bg-color': palette.surface,
    'outside-texture-bg-opacity': 1,
  };
}

function nodeStyle(palette: Palette): cytoscape.Css.Node {
  return {
    width: 'data(diameter)',
    height: 'data(diameter)',
    'background-color': (node) => palette.fillOf(node.data('kind')),
    // A rim of the ground's color keeps lines off the node, as on a map.
    'border-width': 2,
    'border-color': palette.surface,
    label: 'data(caption)',
    color: palette.text,
    'font-family': palette.font,
    'font-size': CAPTION_FONT_SIZE,
    'font-weight': CAPTION_FONT_WEIGHT,
    'line-height': CAPTION_LINE_HEIGHT,
    'text-wrap': 'wrap',
    // The captions are broken into lines already.
    'text-max-width': '1000px',
    'text-valign': 'bottom',
    'text-margin-y': CAPTION_GAP,
    'text-outline-width': CAPTION_RIM,
    'text-outline-color': palette.surface,
    'text-outline-opacity': 0.92,
    'min-zoomed-font-size': SMALLEST_LETTERS,
    // A caption is part of its node: it can be clicked and dragged.
    'text-events': 'yes',
    'overlay-opacity': 0,
  };
}

function lineStyle(palette: Palette): cytoscape.Css.Edge {
  const color = (line: cytoscape.EdgeSingular) => palette.lineOf(line.data('family'));
  return {
    'curve-style': 'straight',
    width: (line: cytoscape.EdgeSingular) => LINE + LINE_PER_DOUBLING * Math.log2(line.data('count')),
    'line-color': color,
    'line-style': (line: cytoscape.EdgeSingular) => palette.formOf(line.data('family')),
    'target-arrow-color': color,
    'source-arrow-color': color,
    'arrow-scale': 0.85,
    'overlay-opacity': 0,
  };
}

/** A line with one control point off its middle. */
const bentStyle: cytoscape.Css.Edge = {
  'curve-style': 'unbundled-bezier',
  'control-point-distances': (line: cytoscape.EdgeSingular) => [-line.data('bend')],
  'control-point-weights': [0.5],
  'edge-distances': 'node-position',
};

/** The count of a bundle and the sign of what is contested, in the middle of the line. */
function markStyle(palette: Palette): cytoscape.Css.Edge {
  return {
    label: 'data(mark)',
    color: palette.text,
    'font-family': palette.font,
    'font-size': 10,
    'font-weight': 600,
    'text-background-color': palette.surface,
    'text-background-opacity': 0.94,
    'text-background-padding': '2px',
    'text-background-shape': 'roundrectangle',
    'min-zoomed-font-size': SMALLEST_LETTERS,
  };
}

function labelStyle(palette: Palette): cytoscape.Css.Edge {
  return {
    ...markStyle(palette),
    opacity: 1,
    label: 'data(label)',
    'min-zoomed-font-size': 0,
    'font-size': 11,
    'text-rotation': 'autorotate',
    'z-index': 9,
  };
}

function haloStyle(palette: Palette, opacity: number, width: number): cytoscape.Css.Node {
  return {
    'outline-color': palette.accent,
    'outline-opacity': opacity,
    'outline-width': width,
    'outline-offset': 2,
  };
}
