import type { NodeBrief } from 'entente/contract/model/index.ts';
import type { Extent } from './box.ts';
import { CAPTION_FONT_SIZE, CAPTION_LINE_HEIGHT, type TextWidth, wrapCaption } from './caption.ts';

const SMALLEST = 18;
const LARGEST = 44;
/** The degree at which a node is as large as nodes get. */
const DEGREE_OF_LARGEST = 150;

/** Between the node and its caption. */
export const CAPTION_GAP = 4;
/** The light rim round the letters that keeps lines behind them off. */
export const CAPTION_RIM = 2;

/** How a node is drawn: the room that it takes is known before it stands anywhere. */
export interface NodeForm {
  readonly diameter: number;
  readonly lines: readonly string[];
  readonly extent: Extent;
}

/** The diameter by how well connected a node is, in the whole graph, so that it never changes with what is shown. */
export function diameterOf(degree: number): number {
  const share = Math.log1p(degree) / Math.log1p(DEGREE_OF_LARGEST);
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.min(1, share));
}

/** Gives the form of a node. */
export type FormOf = (node: NodeBrief) => NodeForm;

export function formOf(node: Pick<NodeBrief, 'caption' | 'degree'>, widthOf: TextWidth): NodeForm {
  const diameter = diameterOf(node.degree);
  const radius = diameter / 2;
  const lines = wrapCaption(node.caption, widthOf);
  const widest = Math.max(...lines.map(widthOf));
  const half = Math.max(radius, widest / 2 + CAPTION_RIM);
  const captionHeight = lines.length * CAPTION_FONT_SIZE * CAPTION_LINE_HEIGHT;
  return {
    diameter,
    lines,
    extent: {
      left: half,
      right: half,
      top: radius,
      bottom: radius + CAPTION_GAP + captionHeight + CAPTION_RIM,
    },
  };
}
