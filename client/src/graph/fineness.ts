import type { Core } from 'cytoscape';
import type { HuedLine } from './elements.ts';
import { isLarge } from './large.ts';

/** Below this zoom neither dashes nor arrowheads can be made out. */
const FINE_ZOOM = 0.4;
/** More lines than this are not looked at one by one. */
const MOST_FINE = 1200;
/** So many lines are finished in one go: a fraction of what a frame may take. */
const SLICE = 200;

/**
 * Draws lines with all that tells them apart. Many new ones are drawn plainly first, so that they are there at
 * once, and finished in slices; in a large drawing only those in sight, and only where it can be seen.
 */
export class Fineness {
  readonly #canvas: Core;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: Core) {
    this.#canvas = canvas;
  }

  /** Whether nothing is waiting to be finished. */
  get isDone(): boolean {
    return this.#timer === undefined;
  }

  /**
   * @param inSight lines that are seen
   * @param lit lines that are pointed at or selected
   */
  update(inSight: readonly HuedLine[], lit: readonly string[]): void {
    const canvas = this.#canvas;
    if (!isLarge(canvas)) {
      this.#finishSoon();
      return;
    }
    const isFine = canvas.zoom() >= FINE_ZOOM && inSight.length <= MOST_FINE;
    const wanted = new Set([...(isFine ? inSight.map(({ id }) => id) : []), ...lit]);
    canvas.batch(() => {
      for (const line of canvas.edges('.fine')) if (!wanted.has(line.id())) line.removeClass('fine');
      for (const id of wanted) canvas.getElementById(id).addClass('fine');
    });
  }

  #finishSoon(): void {
    if (this.#timer !== undefined) return;
    const waiting = this.#canvas.edges().not('.fine');
    if (waiting.empty()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#canvas.destroyed() || isLarge(this.#canvas)) return;
      this.#canvas.batch(() => waiting.slice(0, SLICE).addClass('fine'));
      // The rest waits until this has been painted.
      requestAnimationFrame(() => {
        if (!this.#canvas.destroyed()) this.#finishSoon();
      });
    }, 30);
  }
}
