import type { Ref } from 'entente/contract/model/index.ts';
import type { Logged } from './log.ts';
import { isEmptyPatch, type Patch, type View } from './view.ts';

/** What a graph knows of what was asked for. */
export interface KnownRefs {
  readonly nodes: ReadonlySet<Ref>;
  readonly relations: ReadonlySet<Ref>;
}

/** Everything that a session shows at any time of its history. */
export function refsOf({ view, log }: Logged): KnownRefs {
  const patches = log.effects.map(({ patch }) => patch);
  return {
    nodes: new Set([...view.nodes.keys(), ...patches.flatMap(({ nodes }) => nodes.map(({ ref }) => ref))]),
    relations: new Set([
      ...view.relations,
      ...patches.flatMap(({ relations }) => relations.map(({ ref }) => ref)),
    ]),
  };
}

/** The session without what is not known, now and at any time of its history. Steps of which nothing is left are gone. */
export function knownPart({ view, log }: Logged, known: KnownRefs): Logged {
  const steps = log.effects.map((effect) => ({ ...effect, patch: knownPatch(effect.patch, known) }));
  const isLeft = ({ patch }: (typeof steps)[number]) => !isEmptyPatch(patch);
  return {
    view: knownView(view, known),
    log: {
      effects: steps.filter(isLeft),
      position: steps.slice(0, log.position).filter(isLeft).length,
    },
  };
}

function knownView(view: View, known: KnownRefs): View {
  return {
    ...view,
    nodes: new Map([...view.nodes].filter(([ref]) => known.nodes.has(ref))),
    relations: new Set([...view.relations].filter((ref) => known.relations.has(ref))),
  };
}

function knownPatch(patch: Patch, known: KnownRefs): Patch {
  return {
    ...patch,
    nodes: patch.nodes.filter(({ ref }) => known.nodes.has(ref)),
    relations: patch.relations.filter(({ ref }) => known.relations.has(ref)),
  };
}
