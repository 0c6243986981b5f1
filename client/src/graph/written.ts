import type { Core } from 'cytoscape';
import type { Side } from './caption-places.ts';

/** What is to be read on the drawing. */
export interface Text {
  /** How large letters are, as a share of their usual size. */
  readonly scale: number;
  /** The side of each node on which its caption stands. */
  readonly sides: ReadonlyMap<string, Side>;
  /** Lines that say what they are. */
  readonly told: ReadonlySet<string>;
  /** Lines that bear their mark. */
  readonly marked: ReadonlySet<string>;
}

/** How an element that bears text is classed, at what scale. */
interface Bearing {
  readonly classes: string;
  readonly scale: number;
}

const allClasses = 'captioned below right left above told marked';

/** What is written on a canvas, changed by what differs. */
export class Written {
  readonly #canvas: Core;
  #bearings: ReadonlyMap<string, Bearing> = new Map();

  constructor(canvas: Core) {
    this.#canvas = canvas;
  }

  write(text: Text): void {
    const next = bearingsOf(text);
    this.#canvas.batch(() => {
      for (const id of this.#bearings.keys()) {
        if (!next.has(id)) this.#canvas.getElementById(id).removeClass(allClasses);
      }
      for (const [id, bearing] of next) {
        const element = this.#canvas.getElementById(id);
        if (element.empty()) continue;
        const before = this.#bearings.get(id);
        // One that is new on the canvas, under a name that was there before, has none of it yet.
        const isClassed = before?.classes === bearing.classes && element.hasClass(firstOf(bearing));
        if (before?.scale !== bearing.scale || !isClassed) element.data('scale', bearing.scale);
        if (!isClassed) element.removeClass(allClasses).addClass(bearing.classes);
      }
    });
    this.#bearings = next;
  }
}

function bearingsOf({ scale, sides, told, marked }: Text): ReadonlyMap<string, Bearing> {
  const bearings = new Map<string, Bearing>();
  for (const [id, side] of sides) bearings.set(id, { classes: `captioned ${side}`, scale });
  for (const id of marked) bearings.set(id, { classes: 'marked', scale });
  for (const id of told) bearings.set(id, { classes: 'told', scale });
  return bearings;
}

function firstOf({ classes }: Bearing): string {
  return classes.split(' ', 1)[0] ?? classes;
}
