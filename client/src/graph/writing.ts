import type { Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import { CAPTION_FONT_SIZE, CAPTION_LINE_HEIGHT } from './caption.ts';
import { type Captioned, placeCaptions, type Side, type Wanted } from './caption-places.ts';
import type { Elements, HuedLine } from './elements.ts';
import { Fineness } from './fineness.ts';
import { lettersAt } from './letters.ts';
import { boxesAlong, courseOf, takeRoom } from './line-labels.ts';
import type { Occupied } from './occupied.ts';
import { markOf } from './reconcile.ts';
import { LABEL_FONT_SIZE, LABEL_PADDING } from './style.ts';
import { captionWidth } from './text-width.ts';
import { Written } from './written.ts';

/** From this zoom on, lines say what they are, where there is room. */
const TELLING_ZOOM = 1.5;
/** From this zoom on, lines bear their marks, where there is room. */
const MARKING_ZOOM = 0.5;
/** Of bold letters, as a share of the width of those of captions. */
const BOLD = 1.06;
/** What is selected shows its caption in any case, unless that is half the drawing. */
const MOST_FORCED = 25;
/** So long the zoom has to rest before everything is written anew. */
const REST = 110;

/** What is pointed at or selected: it is written before all else. */
export interface Attention {
  readonly nodes: readonly Ref[];
  /** Nodes that are lit, and come next. */
  readonly lit: readonly Ref[];
  /** Lines that say what they are if there is room. */
  readonly told: readonly string[];
  /** Lines that are lit. */
  readonly litLines: readonly string[];
  /** The line that is pointed at says it in any case. */
  readonly pointed: string | null;
}

export const noAttention: Attention = { nodes: [], lit: [], told: [], litLines: [], pointed: null };

/**
 * Writes captions on the drawing, and what lines say, such that nothing lies upon anything: anew whenever what
 * is drawn has changed, or the zoom has come to rest.
 */
export class Writing {
  readonly #canvas: Core;
  readonly #elements: () => Elements;
  readonly #written: Written;
  readonly #fineness: Fineness;
  #attention = noAttention;
  /** Where captions stand while nothing is pointed at. */
  #usual: { readonly scale: number; readonly sides: ReadonlyMap<string, Side> } | null = null;
  #ranked: readonly Captioned[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #zoom = 0;

  constructor(canvas: Core, elements: () => Elements) {
    this.#canvas = canvas;
    this.#elements = elements;
    this.#written = new Written(canvas);
    this.#fineness = new Fineness(canvas);
    canvas.on('viewport', () => this.#awaitRest());
  }

  /** Whether everything is written as it should be for what is seen now. */
  get isDone(): boolean {
    return this.#timer === undefined && this.#fineness.isDone;
  }

  /** Writes anew, as what is drawn has changed. */
  refresh(): void {
    this.#ranked = ranked(this.#elements());
    this.#usual = null;
    this.write();
  }

  /** Writes what is pointed at or selected before all else. */
  attend(attention: Attention): void {
    if (attention === this.#attention) return;
    this.#attention = attention;
    this.write();
  }

  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#zoom = this.#canvas.zoom();
    const scale = lettersAt(this.#zoom);
    if (this.#usual?.scale !== scale)
      this.#usual = { scale, sides: placeCaptions(this.#ranked, scale).sides };
    const { nodes, lit } = this.#attention;
    const wanted: Wanted =
      nodes.length <= MOST_FORCED
        ? { forced: nodes, preferred: lit }
        : { forced: [], preferred: [...nodes, ...lit] };
    const { sides, taken } = placeCaptions(this.#ranked, scale, wanted, this.#usual.sides);
    const inSight = this.#zoom < MARKING_ZOOM ? [] : this.#linesInSight();
    this.#fineness.update(inSight, this.#attention.litLines);
    this.#written.write({ scale, sides, ...this.#labels(scale, taken, inSight) });
  }

  /** What lines say, and which bear their mark. */
  #labels(
    scale: number,
    taken: Occupied,
    inSight: readonly HuedLine[],
  ): { told: ReadonlySet<string>; marked: ReadonlySet<string> } {
    const told = new Set<string>();
    const marked = new Set<string>();
    const { lines } = this.#elements();
    const write = (line: HuedLine | undefined, text: string | null, set: Set<string>, force = false) => {
      if (line === undefined || text === null || told.has(line.id)) return;
      if (this.#findsRoom(line, text, scale, taken, force)) set.add(line.id);
    };
    const { pointed, told: wanted } = this.#attention;
    if (pointed !== null) write(lines.get(pointed), lines.get(pointed)?.label ?? null, told, true);
    for (const id of wanted) write(lines.get(id), lines.get(id)?.label ?? null, told);
    if (this.#zoom < MARKING_ZOOM) return { told, marked };
    for (const line of inSight) if (line.isFanned) write(line, line.label, told);
    for (const line of inSight) write(line, markOf(line), marked);
    if (this.#zoom >= TELLING_ZOOM)
      for (const line of inSight) if (!marked.has(line.id)) write(line, line.label, told);
    return { told, marked };
  }

  #findsRoom(line: HuedLine, text: string, scale: number, taken: Occupied, force: boolean): boolean {
    const { nodes } = this.#elements();
    const [from, to] = [nodes.get(line.from), nodes.get(line.to)];
    if (from === undefined || to === undefined || from === to) return force;
    const course = courseOf(from, to, line.bend);
    const letters = LABEL_FONT_SIZE * scale;
    const width = (captionWidth(text) * BOLD * letters) / CAPTION_FONT_SIZE + 2 * LABEL_PADDING + 2;
    if (width > course.length && !force) return false;
    return takeRoom(boxesAlong(course, width, letters * 1.3 + 2 * LABEL_PADDING), taken, force);
  }

  /** Those whose middle is seen, or nearly. */
  #linesInSight(): readonly HuedLine[] {
    const { nodes, lines } = this.#elements();
    const { x1, x2, y1, y2, w, h } = this.#canvas.extent();
    return [...lines.values()].filter((line) => {
      const [from, to] = [nodes.get(line.from)?.position, nodes.get(line.to)?.position];
      if (from === undefined || to === undefined) return false;
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      return x > x1 - w / 4 && x < x2 + w / 4 && y > y1 - h / 4 && y < y2 + h / 4;
    });
  }

  /** Letters change with the zoom; which lines are in sight, with any move. */
  #awaitRest(): void {
    const zoom = this.#canvas.zoom();
    if (zoom < MARKING_ZOOM && this.#zoom < MARKING_ZOOM && lettersAt(zoom) === this.#usual?.scale) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#canvas.destroyed()) this.write();
    }, REST);
  }
}

/** The nodes by rank: the larger before the smaller. */
function ranked({ nodes }: Elements): readonly Captioned[] {
  return [...nodes.values()]
    .sort((one, other) => other.diameter - one.diameter || (one.ref < other.ref ? -1 : 1))
    .map(({ ref, position, diameter, caption }) => {
      const lines = caption.split('\n');
      return {
        id: ref,
        center: position,
        radius: diameter / 2 + 1,
        width: Math.max(...lines.map(captionWidth)),
        height: lines.length * CAPTION_FONT_SIZE * CAPTION_LINE_HEIGHT,
      };
    });
}
