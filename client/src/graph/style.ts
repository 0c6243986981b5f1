import type cytoscape from 'cytoscape';
import { CAPTION_FONT_SIZE, CAPTION_FONT_WEIGHT, CAPTION_LINE_HEIGHT } from './caption.ts';
import { lineStyles } from './line-style.ts';
import { CAPTION_GAP, CAPTION_RIM } from './node-form.ts';
import type { Palette } from './palette.ts';

/** Letters that would be smaller than this are left out while the zoom changes. */
const SMALLEST_LETTERS = 5;

/**
 * How everything looks. What is selected or pointed at is lit with its neighborhood, and the rest steps back.
 * Which captions and labels are shown, where and how large, is decided elsewhere and said by classes.
 */
export function styleOf(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    { selector: 'core', style: coreStyle(palette) },
    { selector: 'node', style: nodeStyle(palette) },
    { selector: 'node[?pinned]', style: { 'border-width': 1.5, 'border-color': palette.text } },
    ...lineStyles(palette),
    { selector: 'node.captioned', style: captionStyle(palette) },
    ...sideStyles,
    { selector: 'edge.marked', style: labelStyle(palette, 'data(mark)') },
    {
      selector: 'edge.told',
      style: { ...labelStyle(palette, 'data(label)'), 'text-rotation': 'autorotate', 'z-index': 9 },
    },
    { selector: '.dimmed', style: { opacity: 0.26 } },
    { selector: 'node.lit, node.chosen, node.hovered', style: { opacity: 1, 'z-index': 10 } },
    { selector: 'edge.lit, edge.told', style: { opacity: 1 } },
    {
      selector: 'edge.raised',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.4,
        'underlay-padding': 3,
        'z-index': 8,
      },
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
    shape: (node: cytoscape.NodeSingular) => palette.shapeOf(node.data('kind')),
    'background-color': (node) => palette.colorOf(node.data('hue')),
    // A rim of the ground's color keeps lines off the node, as on a map.
    'border-width': 2,
    'border-color': palette.surface,
  };
}

type Sized = cytoscape.NodeSingular | cytoscape.EdgeSingular;

/** How large letters are, as a share of their usual size, where they are shown. */
const scaleOf = (element: Sized): number => element.data('scale') ?? 1;

function captionStyle(palette: Palette): cytoscape.Css.Node {
  return {
    label: 'data(caption)',
    color: palette.text,
    'font-family': palette.font,
    'font-size': (node: cytoscape.NodeSingular) => CAPTION_FONT_SIZE * scaleOf(node),
    'font-weight': CAPTION_FONT_WEIGHT,
    'line-height': CAPTION_LINE_HEIGHT,
    'text-wrap': 'wrap',
    // The captions are broken into lines already.
    'text-max-width': '100000px',
    'text-outline-width': (node: cytoscape.NodeSingular) => CAPTION_RIM * scaleOf(node),
    'text-outline-color': palette.surface,
    'text-outline-opacity': 0.92,
    'min-zoomed-font-size': SMALLEST_LETTERS,
    // A caption is part of its node: it can be clicked and dragged.
    'text-events': 'yes',
  };
}

const gapOf = (node: cytoscape.NodeSingular) => CAPTION_GAP * scaleOf(node);
const gapBefore = (node: cytoscape.NodeSingular) => -gapOf(node);

/** On which side of its node a caption stands. */
const sideStyles: cytoscape.StylesheetStyle[] = [
  { selector: 'node.below', style: { 'text-valign': 'bottom', 'text-margin-y': gapOf } },
  { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': gapBefore } },
  {
    selector: 'node.right',
    style: {
      'text-valign': 'center',
      'text-halign': 'right',
      'text-margin-x': gapOf,
      'text-justification': 'left',
    },
  },
  {
    selector: 'node.left',
    style: {
      'text-valign': 'center',
      'text-halign': 'left',
      'text-margin-x': gapBefore,
      'text-justification': 'right',
    },
  },
];

export const LABEL_FONT_SIZE = 10.5;
/** Round what is written on a line. */
export const LABEL_PADDING = 2;

/** What is written on a line: a mark (so many, contested) or what the relation is. */
function labelStyle(palette: Palette, label: string): cytoscape.Css.Edge {
  return {
    label,
    color: palette.text,
    'font-family': palette.font,
    'font-size': (line: cytoscape.EdgeSingular) => LABEL_FONT_SIZE * scaleOf(line),
    'font-weight': 600,
    'text-background-color': palette.surface,
    'text-background-opacity': 0.94,
    'text-background-padding': `${LABEL_PADDING}px`,
    'text-background-shape': 'roundrectangle',
    'min-zoomed-font-size': SMALLEST_LETTERS,
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
