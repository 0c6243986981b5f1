import type { NodeShape } from '#graph/node-shape.ts';
import type { Palette } from '#graph/palette.ts';
import type { LegendItem } from './picture-legend.ts';

/** What is written round the drawing. All lengths are in pixels of a picture of scale 1. */
export interface Paper {
  readonly title: string;
  readonly lines: readonly string[];
  readonly legend: readonly LegendItem[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Pen = CanvasRenderingContext2D;

const MARGIN = 28;
const NARROWEST = 560;
const TITLE = { size: 20, weight: 600, height: 28 };
const SMALL = { size: 12, weight: 400, height: 18 };
const COLUMN = 235;
const GAP = 18;

/** Where everything goes on a sheet that is as wide as the drawing needs. */
export interface Sheet extends Size {
  readonly drawingAt: { readonly x: number; readonly y: number };
  /** Writes all but the drawing. */
  readonly write: (pen: Pen) => void;
}

/**
 * Arranges title, drawing, legend and small print.
 *
 * @param paper null: the drawing alone
 * @param pen only to measure with
 */
export function arrange(drawing: Size, paper: Paper | null, palette: Palette, pen: Pen): Sheet {
  if (paper === null)
    return {
      width: drawing.width + 2 * MARGIN,
      height: drawing.height + 2 * MARGIN,
      drawingAt: { x: MARGIN, y: MARGIN },
      write: () => undefined,
    };
  const inner = Math.max(drawing.width, NARROWEST);
  const columns = Math.max(1, Math.floor(inner / COLUMN));
  const places = placesOf(paper.legend, columns);
  const rows = Math.max(0, ...places.map(({ row }) => row + 1));
  pen.font = fontOf(SMALL, palette);
  const smallPrint = paper.lines.flatMap((line) => wrap(line, inner, pen));
  const top = MARGIN + TITLE.height + GAP;
  const legendTop = top + drawing.height + GAP;
  const printTop = legendTop + rows * SMALL.height + (rows > 0 ? GAP : 0);
  return {
    width: inner + 2 * MARGIN,
    height: printTop + smallPrint.length * SMALL.height + MARGIN,
    drawingAt: { x: MARGIN + Math.floor((inner - drawing.width) / 2), y: top },
    write: (target) => {
      target.textBaseline = 'middle';
      target.fillStyle = palette.text;
      target.font = fontOf(TITLE, palette);
      target.fillText(paper.title, MARGIN, MARGIN + TITLE.height / 2, inner);
      target.font = fontOf(SMALL, palette);
      paper.legend.forEach((item, place) => {
        const { row, column } = places[place] ?? { row: 0, column: 0 };
        const x = MARGIN + column * (inner / columns);
        const y = legendTop + row * SMALL.height + SMALL.height / 2;
        writeItem(target, item, x, y, palette, inner / columns - 12);
      });
      smallPrint.forEach((line, place) => {
        target.fillText(line, MARGIN, printTop + place * SMALL.height + SMALL.height / 2, inner);
      });
    },
  };
}

/** Nodes in rows of their own, then lines. */
function placesOf(
  legend: readonly LegendItem[],
  columns: number,
): readonly { row: number; column: number }[] {
  const nodes = legend.filter(({ shape }) => shape !== null).length;
  const rowsOfNodes = Math.ceil(nodes / columns);
  return legend.map((_, place) => {
    const [order, above] = place < nodes ? [place, 0] : [place - nodes, rowsOfNodes];
    return { row: above + Math.floor(order / columns), column: order % columns };
  });
}

function fontOf(
  { size, weight }: { readonly size: number; readonly weight: number },
  { font }: Palette,
): string {
  return `${weight} ${size}px ${font}`;
}

function writeItem(pen: Pen, item: LegendItem, x: number, y: number, palette: Palette, width: number): void {
  if (item.shape === null) {
    pen.strokeStyle = item.color;
    pen.lineWidth = 2.2;
    pen.lineCap = item.form.cap;
    pen.setLineDash([...item.form.dashes]);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + 26, y);
    pen.stroke();
  } else {
    pen.fillStyle = item.color;
    pen.beginPath();
    trace(pen, item.shape, x + 20, y, 6);
    pen.fill();
  }
  pen.fillStyle = palette.text;
  pen.fillText(`${item.label} (${item.count.toLocaleString('en')})`, x + 34, y, width - 34);
}

/** Corners of shapes, as turns from the top. */
const corners: Readonly<Partial<Record<NodeShape, number>>> = {
  diamond: 4,
  hexagon: 6,
  'round-triangle': 3,
  pentagon: 5,
};

function trace(pen: Pen, shape: NodeShape, x: number, y: number, radius: number): void {
  const count = corners[shape];
  if (shape === 'round-rectangle') pen.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, 2);
  else if (count === undefined) pen.arc(x, y, radius, 0, 2 * Math.PI);
  else {
    for (let corner = 0; corner < count; corner += 1) {
      const angle = (corner / count) * 2 * Math.PI - Math.PI / 2;
      pen.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    pen.closePath();
  }
}

/** Breaks a line between words, so that it fits. */
function wrap(text: string, widest: number, pen: Pen): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
