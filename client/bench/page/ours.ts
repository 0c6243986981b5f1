import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { GeneratedGraph } from '#bench/scale-free.ts';
import { layOut } from '#graph/lay-out.ts';
import { openDrawing } from '#graph/open-drawing.ts';
import { placeNewcomers } from '#graph/placement.ts';
import { currentStage } from '#graph/stage.ts';
import { captionFontReady } from '#graph/text-width.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { forgetWhatIsOutOfReach } from '#state/forgetting.ts';
import { beginSession, performEffect, undo, useSession } from '#state/session.ts';
import { applyPatch, emptyView, type Position, patchToMove, patchToShow, type View } from '#state/view.ts';
import { type Cost, costOf } from './measure.ts';

type Answer = Pick<GeneratedGraph, 'nodes' | 'relations'>;

const room = { top: 8, right: 52, bottom: 60, left: 8 };
let endDrawing: (() => void) | null = null;
let endForgetting: (() => void) | null = null;

/** Opens the drawing of the page, with nothing on it. */
export async function open({ profile }: Pick<GeneratedGraph, 'profile'>): Promise<void> {
  await captionFontReady();
  endDrawing?.();
  beginSession(emptyView);
  const container = document.getElementById('drawing');
  if (container === null) throw new Error('The page has no place for a drawing.');
  container.replaceChildren();
  endForgetting?.();
  endForgetting = forgetWhatIsOutOfReach();
  endDrawing = openDrawing(container, {
    profile,
    insets: () => room,
    say: () => undefined,
    onExpand: () => undefined,
    onMenu: () => undefined,
  });
}

/** Draws an answer as the page draws a first picture: laid out in a worker, then shown. */
export function draw(answer: Answer): Promise<Cost> {
  return costOfDrawing(async () => {
    rememberEntities(answer);
    const unplaced = viewAt(answer, () => ({ x: 0, y: 0 }));
    const places = await layOut(
      { entities: useEntities.getState(), view: unplaced },
      new AbortController().signal,
    );
    beginSession(applyPatch(unplaced, patchToMove(unplaced, places, false)));
  });
}

/** Draws an answer whose places are known, as when a view is restored. */
export function drawAt(answer: Answer, places: Readonly<Record<Ref, Position>>): Promise<Cost> {
  return costOfDrawing(() => {
    rememberEntities(answer);
    beginSession(viewAt(answer, (ref) => places[ref] ?? { x: 0, y: 0 }));
  });
}

/** Shows what an expansion has brought. */
export function add({ nodes, relations }: Answer): Promise<Cost> {
  return costOfDrawing(() => {
    rememberEntities({ nodes, relations });
    const { view } = useSession.getState();
    const places = placeNewcomers(nodes, relations, { entities: useEntities.getState(), view });
    performEffect('Expanded', patchToShow(view, places, relations));
  });
}

export function takeBack(): Promise<Cost> {
  return costOfDrawing(undo);
}

let found: ReadonlyMap<Ref, Position> = new Map();

/** Finds new places for everything that is shown. */
export function findLayout(): Promise<Cost> {
  const { view } = useSession.getState();
  return costOfDrawing(async () => {
    found = await layOut({ entities: useEntities.getState(), view }, new AbortController().signal);
  });
}

/** Puts everything where the layout has found places. */
export function applyLayout(): Promise<Cost> {
  return costOfDrawing(() => {
    performEffect('Laid out', patchToMove(useSession.getState().view, found, false));
  });
}

/** Where everything stands that is shown. */
export function places(): Readonly<Record<Ref, Position>> {
  return Object.fromEntries(
    [...useSession.getState().view.nodes].map(([ref, { position }]) => [ref, position]),
  );
}

function viewAt(answer: Answer, placeOf: (ref: Ref) => Position): View {
  const places = new Map(answer.nodes.map(({ ref }: NodeBrief) => [ref, placeOf(ref)]));
  return applyPatch(emptyView, patchToShow(emptyView, places, answer.relations as readonly Relation[]));
}

/** With captions and all. */
function costOfDrawing(work: () => void | Promise<void>): Promise<Cost> {
  return costOf(work, () => currentStage()?.isFinished() ?? true);
}

/** Makes room for another canvas. */
export function close(): void {
  endDrawing?.();
  endDrawing = null;
}
