import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';
import type { Extent } from './box.ts';
import { visibleWindow } from './camera-move.ts';
import type { Room } from './fill-room.ts';
import { formOnScreen } from './form-on-screen.ts';
import type { LayoutInput } from './organic.ts';
import type { Drawn } from './place.ts';
import { currentStage, noInsets } from './stage.ts';

/**
 * Places for everything that is shown, computed in a worker. What is pinned stays where it is.
 *
 * @throws DOMException named AbortError where the signal ends it
 */
export async function layOut(
  { entities, view, formOf = formOnScreen }: Drawn,
  signal: AbortSignal,
): Promise<ReadonlyMap<Ref, Position>> {
  const refs: Ref[] = [];
  const extents: Extent[] = [];
  const held = new Map<number, Position>();
  const numberOf = new Map<Ref, number>();
  for (const [ref, { position, pinned }] of view.nodes) {
    const node = entities.nodes.get(ref);
    if (node === undefined) continue;
    numberOf.set(ref, refs.length);
    if (pinned) held.set(refs.length, position);
    refs.push(ref);
    extents.push(formOf(node).extent);
  }
  const pairs = new Map<string, readonly [number, number]>();
  for (const relation of [...view.relations].flatMap((ref) => entities.relations.get(ref) ?? [])) {
    const from = numberOf.get(relation.from);
    const to = numberOf.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    pairs.set(from < to ? `${from} ${to}` : `${to} ${from}`, [from, to]);
  }
  const places = await compute({ extents, lines: [...pairs.values()], room: roomOfDrawing(), held }, signal);
  return new Map(refs.flatMap((ref, index) => (places[index] ? [[ref, places[index]] as const] : [])));
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

function compute(input: LayoutInput, signal: AbortSignal): Promise<readonly Position[]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<readonly Position[]>((resolve, reject) => {
    worker.onmessage = (message: MessageEvent<readonly Position[]>) => resolve(message.data);
    worker.onerror = (event) => reject(new Error(`The layout failed: ${event.message}`));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  worker.postMessage(input);
  return answer.finally(() => worker.terminate());
}
