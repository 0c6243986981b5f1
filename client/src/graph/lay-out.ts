import type { Ref, Relation } from 'entente/contract/model/index.ts';
import { MissingPart } from '#state/missing-part.ts';
import type { Position } from '#state/view.ts';
import type { Extent } from './box.ts';
import { visibleWindow } from './camera-move.ts';
import { degreesIn } from './degrees.ts';
import type { Room } from './fill-room.ts';
import { formOnScreen } from './form-on-screen.ts';
import { withLandmarks } from './landmarks.ts';
import type { LayoutInput, Progress } from './layout.ts';
import { type LayoutName, layoutNames } from './layout-names.ts';
import { timesOf } from './node-times.ts';
import type { Drawn } from './place.ts';
import { currentStage, noInsets } from './stage.ts';

export interface LayOutOptions {
  readonly layout?: LayoutName;
  /** For a layout of paths: these. */
  readonly paths?: readonly (readonly Ref[])[];
  readonly report?: Progress;
}

/**
 * Places for everything that is shown, computed in a worker. What is pinned stays where it is.
 *
 * @throws DOMException named AbortError where the signal ends it
 * @throws MissingPart where what computes it cannot be fetched
 */
export async function layOut(
  drawn: Drawn,
  signal: AbortSignal,
  { layout = layoutNames.organic, paths = [], report = () => undefined }: LayOutOptions = {},
): Promise<ReadonlyMap<Ref, Position>> {
  const { refs, input } = inputOf(drawn, roomOfDrawing(), paths);
  const places = await compute(layout, input, signal, report);
  return new Map(refs.flatMap((ref, index) => (places[index] ? [[ref, places[index]] as const] : [])));
}

/** What is shown, by number: the better joined first, and nothing depends on the order in which answers came. */
function inputOf(
  { entities, view, formOf = formOnScreen }: Drawn,
  room: Room,
  paths: readonly (readonly Ref[])[],
): { readonly refs: readonly Ref[]; readonly input: LayoutInput } {
  const refs: Ref[] = [];
  const extents: Extent[] = [];
  const held = new Map<number, Position>();
  const numberOf = new Map<Ref, number>();
  const relations = [...view.relations].flatMap((ref) => entities.relations.get(ref) ?? []);
  const degrees = degreesIn(relations);
  const degreeOf = (ref: Ref) => degrees.get(ref) ?? 0;
  const inOrder = [...view.nodes].sort(
    ([one], [other]) => degreeOf(other) - degreeOf(one) || (one < other ? -1 : 1),
  );
  for (const [ref, { position, pinned }] of inOrder) {
    const node = entities.nodes.get(ref);
    if (node === undefined) continue;
    numberOf.set(ref, refs.length);
    if (pinned) held.set(refs.length, position);
    refs.push(ref);
    extents.push(formOf(node).extent);
  }
  const times = timesOf(relations);
  return {
    refs,
    input: {
      extents: withLandmarks(extents, room),
      lines: pairsOf(relations, numberOf),
      room,
      held,
      times: refs.map((ref) => times.get(ref) ?? null),
      paths: paths
        .filter((path) => path.every((ref) => numberOf.has(ref)))
        .map((path) => path.flatMap((ref) => numberOf.get(ref) ?? [])),
    },
  };
}

/** What is joined, each pair once, in order. */
function pairsOf(
  relations: readonly Relation[],
  numberOf: ReadonlyMap<Ref, number>,
): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const relation of relations) {
    const from = numberOf.get(relation.from);
    const to = numberOf.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = [Math.min(from, to), Math.max(from, to)] as const;
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()].sort(([from, to], [otherFrom, otherTo]) => from - otherFrom || to - otherTo);
}

/** What the drawing has for it on screen, or the window while there is no drawing. */
function roomOfDrawing(): Room {
  const stage = currentStage();
  const { left, right, top, bottom } =
    stage === null
      ? visibleWindow(innerWidth, innerHeight, noInsets)
      : visibleWindow(stage.canvas.width(), stage.canvas.height(), stage.insets());
  return { width: right - left, height: bottom - top };
}

type Message = { readonly progress: number } | { readonly places: readonly Position[] };

function compute(
  layout: LayoutName,
  input: LayoutInput,
  signal: AbortSignal,
  report: Progress,
): Promise<readonly Position[]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<readonly Position[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('places' in data) resolve(data.places);
      else report(data.progress);
    };
    // One that did not load has no message.
    worker.onerror = ({ message }) =>
      reject(message ? new Error(`The layout failed: ${message}`) : new MissingPart('Layouts'));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  worker.postMessage({ id: layout.id, input });
  return answer.finally(() => worker.terminate());
}
