import type { Ref } from 'entente/contract/model/index.ts';
import type { HiddenChange } from './hidden.ts';
import type { Logged } from './log.ts';
import { nodesNamed, questionAmong } from './path-question.ts';
import { areSameSettings, type Settings } from './settings.ts';
import { isEmptyPatch, type Patch, type View } from './view.ts';

/** What a graph knows of what was asked for. */
export interface KnownRefs {
  readonly nodes: ReadonlySet<Ref>;
  readonly relations: ReadonlySet<Ref>;
}

/** Everything that a session shows, hides or asks about, at any time of its history. */
export function refsOf({ view, log }: Logged): KnownRefs {
  const refs = {
    nodes: new Set([...view.nodes.keys(), ...view.hidden.nodes, ...nodesNamed(view.settings.paths)]),
    relations: new Set([...view.relations, ...view.hidden.relations]),
  };
  for (const { patch } of log.effects) {
    for (const { ref } of patch.nodes) refs.nodes.add(ref);
    for (const { ref } of patch.relations) refs.relations.add(ref);
    for (const { what, name } of patch.hidden ?? [])
      if (what === 'nodes' || what === 'relations') refs[what].add(name);
    for (const { paths } of patch.settings === undefined ? [] : Object.values(patch.settings))
      for (const ref of nodesNamed(paths)) refs.nodes.add(ref);
  }
  return refs;
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
    hidden: {
      ...view.hidden,
      nodes: new Set([...view.hidden.nodes].filter((ref) => known.nodes.has(ref))),
      relations: new Set([...view.hidden.relations].filter((ref) => known.relations.has(ref))),
    },
    settings: knownSettings(view.settings, known),
  };
}

function knownSettings(settings: Settings, known: KnownRefs): Settings {
  return { ...settings, paths: questionAmong(settings.paths, known.nodes) };
}

function knownPatch({ settings, ...patch }: Patch, known: KnownRefs): Patch {
  const change = settings && {
    before: knownSettings(settings.before, known),
    after: knownSettings(settings.after, known),
  };
  return {
    ...patch,
    ...(change && !areSameSettings(change.before, change.after) && { settings: change }),
    nodes: patch.nodes.filter(({ ref }) => known.nodes.has(ref)),
    relations: patch.relations.filter(({ ref }) => known.relations.has(ref)),
    ...(patch.hidden && { hidden: patch.hidden.filter((change) => isKnown(change, known)) }),
  };
}

function isKnown({ what, name }: HiddenChange, known: KnownRefs): boolean {
  return (what !== 'nodes' && what !== 'relations') || known[what].has(name);
}
