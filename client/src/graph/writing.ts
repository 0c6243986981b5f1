import type { Core } from 'cytoscape';
import type { Position } from '#state/view.ts';
import { type Attention, noAttention } from './attention.ts';
import type { BadgeLayer } from './badge-layer.ts';
import { type Badge, placeBadges } from './badges.ts';
import type { Box } from './box.ts';
import { CAPTION_FONT_SIZE } from './caption.ts';
import { type Captioned, captionBox, placeCaptions, type Side, type Wanted } from './caption-places.ts';
import type { Elements, HuedLine } from './elements.ts';
import { Fineness } from './fineness.ts';
import { lettersAt } from './letters.ts';
import { boxesAlong, courseOf, takeRoom } from './line-labels.ts';
import type { Occupied } from './occupied.ts';
import { ranked } from './ranked.ts';
import { markOf } from './reconcile.ts';
import { LABEL_FONT_SIZE, LABEL_PADDING } from './style.ts';
import { captionWidth } from './text-width.ts';
import { Written } from './written.ts';

/** From this zoom on, lines say what they are, where there is room. */
const TELLING_ZOOM = 1.5;
/** From this zoom on, lines bear their marks, where there is room. */
const MARKING_ZOOM = 0.5;
/** From this zoom on, nodes say how much they hide. */
const BADGE_ZOOM = 0.55;
/** Of bold letters, as a share of the width of those of captions. */
const BOLD = 1.06;
/** What is selected shows its caption in any case, unless that is half the drawing. */
const MOST_FORCED = 25;
/** Of more nodes than this, most captions have no room where all are shown, and are not worth making room for. */
const MOST_MADE_ROOM_FOR = 300;
/** So long the zoom has to rest before everything is written anew. */
const REST = 110;

/**
 * Writes captions on the drawing, and what lines say, such that nothing lies upon anything: anew whenever what
 * is drawn has changed, or the zoom has come to rest.
 */
export class Writing {
  readonly #canvas: Core;
  readonly #elements: () => Elements;
  readonly #written: Written;
  readonly #fineness: Fineness;
  readonly #badges: BadgeLayer;
  #attention = noAttention;
  /** Where captions stand while nothing is pointed at. */
  #usual: { readonly scale: number; readonly sides: ReadonlyMap<string, Side> } | null = null;
  #ranked: readonly Captioned[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #zoom = 0;
  /** Whether there is a picture that is to be seen before it is written upon. */
  #isAwaiting = false;
  /** Whether what was last written has been drawn: until then the canvas does not know how large it is. */
  #isSeen = true;

  constructor(canvas: Core, elements: () => Elements, badges: BadgeLayer) {
    this.#canvas = canvas;
    this.#elements = elements;
    this.#badges = badges;
    this.#written = new Written(canvas);
    this.#fineness = new Fineness(canvas);
    canvas.on('viewport', () => this.#awaitRest());
  }

  /** Whether everything is written as it should be for what is seen now. */
  get isDone(): boolean {
    return this.#isSeen && !this.#isAwaiting && this.#timer === undefined && this.#fineness.isDone;
  }

  /**
   * Writes anew, as what is drawn has changed.
   *
   * @param isMuch whether so much has that it should be seen before it is written upon
   */
  refresh(isMuch: boolean): void {
    this.#ranked = ranked(this.#elements());
    this.#usual = null;
    if (isMuch) this.#writeOnceSeen();
    else this.write();
  }

  /** Writes what is pointed at or selected before all else. */
  attend(attention: Attention): void {
    if (attention === this.#attention) return;
    this.#attention = attention;
    this.write();
  }

  write(): void {
    this.#isAwaiting = false;
    this.#isSeen = false;
    requestAnimationFrame(() => {
      this.#isSeen = true;
    });
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
    this.#badges.show(this.#hidingNodes(scale, taken));
  }

  /** The room that captions take at a zoom, in model units: letters do not shrink with the drawing. */
  captionsAt(zoom: number): readonly Box[] {
    if (this.#ranked.length > MOST_MADE_ROOM_FOR) return [];
    const scale = lettersAt(zoom);
    const { sides } = placeCaptions(this.#ranked, scale);
    return this.#ranked.flatMap((node) => {
      const side = sides.get(node.id);
      return side === undefined ? [] : [captionBox(node, side, scale)];
    });
  }

  /** Writes all there is, in sight or not, as at natural size: for a picture. `write` goes back to what is seen. */
  writeWhole(): void {
    this.#zoom = 1;
    const { sides, taken } = placeCaptions(this.#ranked, 1);
    this.#written.write({ scale: 1, sides, ...this.#labels(1, taken, [...this.#elements().lines.values()]) });
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
    const { named, told: wanted } = this.#attention;
    for (const id of named) write(lines.get(id), lines.get(id)?.label ?? null, told, true);
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

  /** What nodes hide, in what room is left; of what is pointed at or selected, in any case. */
  #hidingNodes(scale: number, taken: Occupied): readonly Badge[] {
    const { nodes } = this.#elements();
    const forced = new Set(this.#attention.nodes.length <= MOST_FORCED ? this.#attention.nodes : []);
    const { x1, x2, y1, y2 } = this.#canvas.extent();
    const isSeen = ({ x, y }: Position) => x > x1 && x < x2 && y > y1 && y < y2;
    const wanted = this.#ranked.filter(
      ({ id, center }) => forced.has(id) || (this.#zoom >= BADGE_ZOOM && isSeen(center)),
    );
    const hiding = wanted.map(({ id, center, radius }) => ({
      ref: id,
      center,
      radius,
      hidden: nodes.get(id)?.hidden ?? 0,
    }));
    return placeBadges(hiding, scale, taken, captionWidth, forced);
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

  #writeOnceSeen(): void {
    this.#isAwaiting = true;
    this.#canvas.one('render', () => {
      // The picture is shown when the page gets its breath.
      setTimeout(() => {
        if (this.#isAwaiting && !this.#canvas.destroyed()) this.write();
      }, 0);
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
