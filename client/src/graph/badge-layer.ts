import type { Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import { BADGE_FONT_SIZE, type Badge, badgeBox } from './badges.ts';
import type { Box } from './box.ts';
import { onScreen } from './camera-move.ts';
import type { Palette } from './palette.ts';

const DIMMED = 0.26;

/** The badges of nodes, on a sheet of their own over the canvas: they follow nodes and camera wherever these move. */
export class BadgeLayer {
  readonly #canvas: Core;
  readonly #sheet = document.createElement('canvas');
  #badges: ReadonlyMap<Ref, Badge> = new Map();
  #palette: Palette | null = null;
  #isBlank = true;

  constructor(container: HTMLElement, canvas: Core) {
    this.#canvas = canvas;
    this.#sheet.className = 'drawing-badges';
    container.append(this.#sheet);
    canvas.on('render', () => this.#draw());
  }

  show(badges: readonly Badge[]): void {
    this.#badges = new Map(badges.map((badge) => [badge.ref, badge]));
    this.#draw();
  }

  restyle(palette: Palette): void {
    this.#palette = palette;
    this.#draw();
  }

  /** What is written beside a node, and where in model units; null where there is nothing. */
  readonly badgeOf = (ref: Ref): { readonly text: string; readonly box: Box } | null => {
    const badge = this.#badges.get(ref);
    const node = this.#canvas.getElementById(ref);
    if (badge === undefined || node.empty()) return null;
    return { text: badge.text, box: badgeBox(badge, node.position()) };
  };

  end(): void {
    this.#sheet.remove();
  }

  #draw(): void {
    const context = this.#sheet.getContext('2d');
    if (context === null || this.#palette === null || this.#canvas.destroyed()) return;
    if (this.#badges.size === 0 && this.#isBlank) return;
    this.#clear(context);
    for (const badge of this.#badges.values()) this.#drawBadge(context, badge, this.#palette);
    this.#isBlank = this.#badges.size === 0;
  }

  #clear(context: CanvasRenderingContext2D): void {
    const ratio = devicePixelRatio;
    const [width, height] = [this.#canvas.width(), this.#canvas.height()];
    if (
      this.#sheet.width !== Math.round(width * ratio) ||
      this.#sheet.height !== Math.round(height * ratio)
    ) {
      this.#sheet.width = Math.round(width * ratio);
      this.#sheet.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
  }

  #drawBadge(context: CanvasRenderingContext2D, badge: Badge, palette: Palette): void {
    const node = this.#canvas.getElementById(badge.ref);
    if (node.empty()) return;
    const camera = { zoom: this.#canvas.zoom(), pan: this.#canvas.pan() };
    const { left, top, right, bottom } = onScreen(badgeBox(badge, node.position()), camera);
    if (right < 0 || bottom < 0 || left > this.#canvas.width() || top > this.#canvas.height()) return;
    context.globalAlpha = node.hasClass('dimmed') ? DIMMED : 1;
    context.beginPath();
    context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
    context.fillStyle = palette.surface;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.muted;
    context.stroke();
    context.fillStyle = palette.text;
    context.font = `600 ${BADGE_FONT_SIZE * badge.scale * camera.zoom}px ${palette.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(badge.text, (left + right) / 2, (top + bottom) / 2 + 0.5);
  }
}
