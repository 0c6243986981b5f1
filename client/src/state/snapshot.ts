import type { Effect, Log, Logged } from './log.ts';
import type { Settings } from './settings.ts';
import type { PlainLog, PlainSettings, PlainView, Snapshot } from './snapshot-schema.ts';
import type { Patch, ShownNode, View } from './view.ts';

/** The part of a snapshot that is not in the session. */
export type Circumstances = Pick<Snapshot, 'made' | 'graph' | 'sight'>;

/** The session as a plain value. Everything that an effect can change is in it. */
export function takeSnapshot({ view, log }: Logged, circumstances: Circumstances): Snapshot {
  return { format: 'entente-view', version: 1, ...circumstances, view: plainView(view), log: plainLog(log) };
}

/**
 * The same in less room: with places to a hundredth of a unit, far less than can be seen.
 *
 * @param steps so many of the last steps by which it was made are kept
 */
export function inBrief(snapshot: Snapshot, steps: number): Snapshot {
  const { view, sight } = snapshot;
  const { log } = withShorterLog(snapshot, steps);
  return {
    ...snapshot,
    made: null,
    view: {
      ...view,
      nodes: view.nodes.map(([ref, x, y, pinned]) => [ref, rounded(x), rounded(y), pinned]),
    },
    sight: sight && {
      left: Math.round(sight.left),
      top: Math.round(sight.top),
      right: Math.round(sight.right),
      bottom: Math.round(sight.bottom),
    },
    log: log === null || steps === 0 ? null : { ...log, effects: log.effects.map(effectInBrief) },
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function effectInBrief({ patch, ...effect }: PlainEffect): PlainEffect {
  const nodes = patch.nodes.map(({ ref, before, after }) => ({
    ref,
    before: before && placeInBrief(before),
    after: after && placeInBrief(after),
  }));
  return { ...effect, patch: { ...patch, nodes } };
}

function placeInBrief({ position: { x, y }, pinned }: ShownNode): ShownNode {
  return { position: { x: rounded(x), y: rounded(y) }, pinned };
}

/** The same with at most so many of its steps, the last ones; those that can be undone or redone from here first. */
export function withShorterLog(snapshot: Snapshot, most: number): Snapshot {
  const { log } = snapshot;
  if (log === null || log.effects.length <= most) return snapshot;
  const dropped = Math.min(log.position, log.effects.length - most);
  const effects = log.effects.slice(dropped, dropped + most);
  return { ...snapshot, log: { effects, position: Math.min(log.position - dropped, most) } };
}

/** The session that a snapshot was taken of. One without a log begins with its view. */
export function sessionIn({ view, log }: Snapshot): Logged {
  return { view: viewIn(view), log: log === null ? { effects: [], position: 0 } : logIn(log) };
}

function plainView({ nodes, relations, hidden, settings }: View): PlainView {
  return {
    nodes: [...nodes].map(([ref, { position, pinned }]) => [ref, position.x, position.y, pinned]),
    relations: [...relations],
    hidden: {
      nodes: [...hidden.nodes],
      relations: [...hidden.relations],
      kinds: [...hidden.kinds],
      types: [...hidden.types],
    },
    settings: plainSettings(settings),
  };
}

function viewIn({ nodes, relations, hidden, settings }: PlainView): View {
  return {
    nodes: new Map(nodes.map(([ref, x, y, pinned]) => [ref, { position: { x, y }, pinned }])),
    relations: new Set(relations),
    hidden: {
      nodes: new Set(hidden.nodes),
      relations: new Set(hidden.relations),
      kinds: new Set(hidden.kinds),
      types: new Set(hidden.types),
    },
    settings: settingsIn(settings),
  };
}

function plainSettings({ filters, appearance, comparison, paths }: Settings): PlainSettings {
  return {
    filters: {
      ...filters,
      types: [...filters.types],
      families: [...filters.families],
      sources: [...filters.sources],
    },
    appearance: { ...appearance, fanned: [...appearance.fanned] },
    comparison,
    paths: { ...paths, constraints: [...paths.constraints] },
  };
}

function settingsIn({ filters, appearance, comparison, paths }: PlainSettings): Settings {
  return {
    filters,
    appearance: { ...appearance, fanned: new Set(appearance.fanned) },
    comparison,
    paths,
  };
}

function plainLog({ effects, position }: Log): PlainLog {
  return { position, effects: effects.map(plainEffect) };
}

function logIn({ effects, position }: PlainLog): Log {
  return { effects: effects.map(effectIn), position: Math.min(position, effects.length) };
}

type PlainEffect = PlainLog['effects'][number];

function plainEffect({ title, time, patch, claims, collapsed }: Effect): PlainEffect {
  return {
    title,
    time,
    patch: plainPatch(patch),
    ...(claims && {
      claims: claims.map(({ of, nodes, relations }) => ({
        of,
        nodes: [...nodes],
        relations: [...relations],
      })),
    }),
    ...(collapsed && { collapsed: [...collapsed] }),
  };
}

function effectIn({ title, time, patch, claims, collapsed }: PlainEffect): Effect {
  return { title, time, patch: patchIn(patch), ...(claims && { claims }), ...(collapsed && { collapsed }) };
}

type PlainPatch = PlainLog['effects'][number]['patch'];

function plainPatch({ nodes, relations, hidden, settings }: Patch): PlainPatch {
  return {
    nodes: [...nodes],
    relations: [...relations],
    ...(hidden && { hidden: [...hidden] }),
    ...(settings && {
      settings: { before: plainSettings(settings.before), after: plainSettings(settings.after) },
    }),
  };
}

function patchIn({ nodes, relations, hidden, settings }: PlainPatch): Patch {
  return {
    nodes,
    relations,
    ...(hidden && { hidden }),
    ...(settings && { settings: { before: settingsIn(settings.before), after: settingsIn(settings.after) } }),
  };
}
