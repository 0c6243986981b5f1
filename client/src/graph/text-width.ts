import { CAPTION_FONT_SIZE, CAPTION_FONT_WEIGHT } from './caption.ts';

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null = null;

/** The width of a line of a caption, as the drawing will draw it in the font of the page. */
export function captionWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (canvas === null) {
    canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) throw new Error('This browser has no canvas to draw on.');
    canvas.font = captionFont();
  }
  const { width } = canvas.measureText(text);
  widths.set(text, width);
  return width;
}

/** Waits until captions can be measured in the font that they will be drawn in, or it is clear that it does not come. */
export async function captionFontReady(): Promise<void> {
  // Without the font there is still a drawing, in the next one of the family.
  await document.fonts.load(captionFont()).catch(() => undefined);
}

/**
 * Tells when letters have become available that were measured in another font until then.
 *
 * @returns ends it
 */
export function watchFonts(onChange: () => void): () => void {
  const forget = () => {
    widths.clear();
    canvas = null;
    onChange();
  };
  document.fonts.addEventListener('loadingdone', forget);
  return () => document.fonts.removeEventListener('loadingdone', forget);
}

function captionFont(): string {
  return `${CAPTION_FONT_WEIGHT} ${CAPTION_FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
}
