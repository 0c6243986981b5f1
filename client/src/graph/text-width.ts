import { CAPTION_FONT_SIZE, CAPTION_FONT_WEIGHT } from './caption.ts';

/** So many widths are known at least once they have been asked for, twice as many at most. */
const MOST_KNOWN = 8000;

let recent = new Map<string, number>();
let older: ReadonlyMap<string, number> = new Map();
let canvas: CanvasRenderingContext2D | null = null;

/** The width of a line of a caption, as the drawing will draw it in the font of the page. */
export function captionWidth(text: string): number {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const width = older.get(text) ?? measured(text);
  if (recent.size >= MOST_KNOWN) {
    older = recent;
    recent = new Map();
  }
  recent.set(text, width);
  return width;
}

function measured(text: string): number {
  if (canvas === null) {
    canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) throw new Error('This browser has no canvas to draw on.');
    canvas.font = captionFont();
  }
  return canvas.measureText(text).width;
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
    recent = new Map();
    older = new Map();
    canvas = null;
    onChange();
  };
  document.fonts.addEventListener('loadingdone', forget);
  return () => document.fonts.removeEventListener('loadingdone', forget);
}

function captionFont(): string {
  return `${CAPTION_FONT_WEIGHT} ${CAPTION_FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
}
