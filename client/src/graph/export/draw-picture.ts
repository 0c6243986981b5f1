import type { Profile } from 'entente/contract/model/index.ts';
import { type Palette, paletteOn, surfaceOf } from '#graph/palette.ts';
import { currentStage, type Stage } from '#graph/stage.ts';
import { styleOf } from '#graph/style.ts';
import { clearSelection, useSelection } from '#state/selection.ts';
import { type LegendTerms, legendOf } from './picture-legend.ts';
import { arrange, type Size } from './picture-paper.ts';

export interface PictureOptions {
  readonly profile: Profile;
  /** Pixels of the picture for each pixel of a drawing at its natural size. */
  readonly scale: number;
  /** Whether it is drawn for light paper, whatever the page has now. */
  readonly isLight: boolean;
  /** What is written round it, with what colors stand for; null: nothing is. */
  readonly paper: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly captionOf: LegendTerms['captionOf'];
  } | null;
}

export interface Picture extends Size {
  readonly content: Blob;
  /** Smaller than was asked for where browsers draw nothing so large. */
  readonly scale: number;
}

/** Beyond, browsers give up, or take more memory than many machines have. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 50_000_000;

/**
 * Draws everything that is on the drawing, also what is out of sight, into a picture.
 *
 * @returns 'nothing' while there is no drawing, or nothing on it; 'no room' where the browser has none for it
 */
export async function drawPicture({
  profile,
  scale,
  isLight,
  paper,
}: PictureOptions): Promise<Picture | 'nothing' | 'no room'> {
  const stage = currentStage();
  if (stage === null || stage.canvas.nodes().empty()) return 'nothing';
  stage.flush();
  const { canvas } = stage;
  const container = canvas.container();
  if (container === null) return 'nothing';
  const before = paletteOn(surfaceOf(container), profile);
  const palette = isLight ? paletteOn(lightSurfaceOf(container), profile) : before;
  const { sheet, drawn, fitting } = asPicture(stage, palette, before, () => {
    const { w, h } = canvas.elements().boundingBox();
    const legend =
      paper === null ? null : { ...paper, legend: legendOf(canvas, palette, { profile, ...paper }) };
    const arranged = arrange({ width: Math.ceil(w), height: Math.ceil(h) }, legend, palette, penOn(1, 1));
    const largest = fittingScale(arranged, scale);
    const image = canvas.png({ full: true, scale: largest, bg: palette.surface, output: 'blob-promise' });
    return { sheet: arranged, drawn: image, fitting: largest };
  });
  const drawing = await drawn.catch(() => null);
  if (drawing === null) return 'no room';
  const image = await createImageBitmap(drawing);
  const size = { width: Math.round(sheet.width * fitting), height: Math.round(sheet.height * fitting) };
  const pen = penOn(size.width, size.height);
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, size.width, size.height);
  pen.drawImage(image, Math.round(sheet.drawingAt.x * fitting), Math.round(sheet.drawingAt.y * fitting));
  image.close();
  pen.scale(fitting, fitting);
  sheet.write(pen);
  const content = await contentOf(pen.canvas);
  return content === null ? 'no room' : { ...size, scale: fitting, content };
}

/**
 * Does something while everything is drawn and written as fine as it can be, in other colors, and nothing is lit: what is
 * selected is not part of the view. All of it before the next frame, so that nobody sees it.
 */
function asPicture<Result>(
  { canvas, write }: Stage,
  palette: Palette,
  before: Palette,
  work: () => Result,
): Result {
  const coarse = canvas.edges().not('.fine');
  const selection = useSelection.getState();
  try {
    clearSelection();
    useSelection.setState({ hovered: null, traced: null });
    canvas.batch(() => coarse.addClass('fine'));
    if (palette !== before) canvas.style(styleOf(palette));
    write('whole');
    return work();
  } finally {
    useSelection.setState(selection);
    canvas.batch(() => coarse.removeClass('fine'));
    if (palette !== before) canvas.style(styleOf(before));
    write('seen');
  }
}

const SCHEME = 'data-mantine-color-scheme';

/** What the styles of the page say of the element in light colors. Put back before anybody sees it. */
function lightSurfaceOf(container: HTMLElement): ReturnType<typeof surfaceOf> {
  const root = document.documentElement;
  const scheme = root.getAttribute(SCHEME);
  root.setAttribute(SCHEME, 'light');
  try {
    return surfaceOf(container);
  } finally {
    if (scheme === null) root.removeAttribute(SCHEME);
    else root.setAttribute(SCHEME, scheme);
  }
}

function fittingScale({ width, height }: Size, wanted: number): number {
  const bySide = LONGEST_SIDE / Math.max(width, height);
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  return Math.min(wanted, bySide, byArea);
}

function penOn(width: number, height: number): CanvasRenderingContext2D {
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (pen === null) throw new Error('This browser has no canvas to draw on.');
  return pen;
}

/** Null where the browser had no room to draw it: what it draws then is nothing. */
function contentOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
