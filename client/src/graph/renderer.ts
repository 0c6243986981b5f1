import type { BoundingBox12, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Position } from '#state/view.ts';

/** What stands in for the drawing while it is moved: a picture, and what could be seen when it was taken. */
export interface MovingPicture {
  readonly texture: HTMLCanvasElement;
  readonly viewport: {
    readonly zoom: number;
    readonly pan: Position;
    /** In pixels of the canvas. */
    readonly width: number;
    readonly height: number;
    /** The corner of what is seen, in model units. */
    readonly mpan: Position;
  };
}

/** Pictures by what they look like, each perhaps of several elements. */
interface PictureCache {
  readonly lookup: {
    readonly keyForId: ReadonlyMap<string, unknown>;
    readonly idsByKey: Map<unknown, ReadonlySet<string>>;
    isInvalid(element: NodeSingular | EdgeSingular): boolean;
    getNumberOfIdsForKey(key: unknown): number;
  };
  /** Lets go of the picture of an element where it is outdated, and no other shares it. */
  invalidateElement(element: NodeSingular | EdgeSingular): void;
}

/** Of the canvas's renderer, what its types leave out: switches that are meant to be set once and for all, and the drawing itself. */
interface Renderer {
  hideEdgesOnViewport: boolean;
  textureOnViewport: boolean;
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  readonly NODE: number;
  readonly pinching: boolean | undefined;
  readonly swipePanning: boolean | undefined;
  readonly hoverData: { readonly dragging: boolean | undefined };
  readonly data: {
    wheelZooming: boolean;
    readonly canvases: readonly HTMLCanvasElement[];
    readonly eleTxrCache: PictureCache & { allowEdgeTxrCaching: boolean };
    /** Of captions. */
    readonly lblTxrCache: PictureCache;
    /** Of what is written at the ends of lines. */
    readonly slbTxrCache: PictureCache;
    readonly tlbTxrCache: PictureCache;
  };
  textureCache: MovingPicture | null;
  /** Whether the last frame showed such a picture. */
  readonly textureDrawLastFrame: boolean | undefined;
  redrawHint(layer: string, isWanted: boolean): void;
  redraw(): void;
  render(options: { readonly forcedContext?: CanvasRenderingContext2D } | undefined): void;
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: NodeSingular | EdgeSingular,
    ratio: number | null,
    sight: BoundingBox12 | null,
    ...rest: readonly unknown[]
  ): void;
  drawEdgeUnderlay(context: CanvasRenderingContext2D, line: EdgeSingular): void;
  drawEdge(
    context: CanvasRenderingContext2D,
    line: EdgeSingular,
    origin: undefined,
    withText: boolean,
    withOverlay: boolean,
  ): void;
  drawEdgeOverlay(context: CanvasRenderingContext2D, line: EdgeSingular): void;
}

export function rendererOf(canvas: Core): Renderer {
  // The canvas has it; its types do not.
  const { renderer } = canvas as unknown as { renderer: () => Renderer };
  return renderer.call(canvas);
}
