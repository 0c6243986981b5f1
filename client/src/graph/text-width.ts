import { CAPTION_FONT_SIZE } from './caption.ts';

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null = null;

/** The family of letters that the page uses, for what is drawn rather than set. */
export function pageFont(): string {
  return getComputedStyle(document.body).fontFamily;
}

/** The width of a line of a caption, as the drawing will draw it. */
export function captionWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * CAPTION_FONT_SIZE * 0.6;
  canvas.font = `500 ${CAPTION_FONT_SIZE}px ${pageFont()}`;
  const { width } = canvas.measureText(text);
  widths.set(text, width);
  return width;
}
