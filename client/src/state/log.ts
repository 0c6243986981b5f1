import type { Ref } from 'entente/contract/model/index.ts';
import { applyPatch, invertPatch, type Patch, type View } from './view.ts';

/** What an effect asked to be shown, also where it was shown already. */
export interface Claim {
  /** The node that was expanded; null where it was no expansion. */
  readonly of: Ref | null;
  readonly nodes: readonly Ref[];
  readonly relations: readonly Ref[];
}

/** One thing that was done to the view, as a plain value: undo, redo and the history are read from a list of these. */
export interface Effect {
  /** In plain words, for the history: "Expanded Japan: 12 nodes". */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly patch: Patch;
  /** What it asked to be shown, and for whom. */
  readonly claims?: readonly Claim[];
  /** The nodes whose expansions it took back. */
  readonly collapsed?: readonly Ref[];
}

/** What was done, in order. The first `position` effects are in force; those after it were undone. */
export interface Log {
  readonly effects: readonly Effect[];
  readonly position: number;
}

export const emptyLog: Log = { effects: [], position: 0 };

export interface Logged {
  readonly view: View;
  readonly log: Log;
}

/** Does it and remembers it. What had been undone is forgotten. */
export function perform({ view, log }: Logged, effect: Effect): Logged {
  const effects = [...log.effects.slice(0, log.position), effect];
  return { view: applyPatch(view, effect.patch), log: { effects, position: effects.length } };
}

/** Goes to the state after the first `position` effects, by undoing or redoing; out of range means as far as possible. */
export function goTo({ view, log }: Logged, position: number): Logged {
  const target = Math.max(0, Math.min(position, log.effects.length));
  let current = view;
  for (const effect of log.effects.slice(target, log.position).reverse()) {
    current = applyPatch(current, invertPatch(effect.patch));
  }
  for (const effect of log.effects.slice(log.position, target)) current = applyPatch(current, effect.patch);
  return { view: current, log: { ...log, position: target } };
}
