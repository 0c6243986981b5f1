import type { Ref } from 'entente/contract/model/index.ts';
import type { Claim, Effect, Log } from './log.ts';
import type { View } from './view.ts';

/** Nodes and relations of a view. */
export interface Part {
  readonly nodes: ReadonlySet<Ref>;
  readonly relations: ReadonlySet<Ref>;
}

/** Who wants one thing shown: the nodes by whose expansion, and whether that has been collapsed since; others for good. */
interface Holders {
  readonly expansions: Map<Ref, { isCollapsed: boolean }>;
  isKept: boolean;
}

type Held = Map<Ref, Holders>;

/**
 * What expansions of these nodes brought and nothing else holds: no other expansion that has not been collapsed, no
 * search, no path, no hand that pinned it. The nodes themselves stay, and so does what the session began with.
 *
 * @param log what was done; effects that are undone do not count
 */
export function broughtOnlyBy(refs: Iterable<Ref>, log: Log, { nodes, relations }: View): Part {
  const expanded = new Set(refs);
  const held = holdersIn(log);
  const isTheirs = ({ expansions, isKept }: Holders) =>
    !isKept &&
    [...expansions.keys()].some((ref) => expanded.has(ref)) &&
    [...expansions].every(([ref, { isCollapsed }]) => isCollapsed || expanded.has(ref));
  const theirs = (things: Held) => [...things].filter(([, holders]) => isTheirs(holders)).map(([ref]) => ref);
  return {
    nodes: new Set(
      theirs(held.nodes).filter((ref) => nodes.get(ref)?.pinned === false && !expanded.has(ref)),
    ),
    relations: new Set(theirs(held.relations).filter((ref) => relations.has(ref))),
  };
}

interface AllHeld {
  readonly nodes: Held;
  readonly relations: Held;
}

/** Asked for by every button that offers to collapse, while the log stays the same. */
const known = new WeakMap<Log, AllHeld>();

function holdersIn(log: Log): AllHeld {
  const found = known.get(log) ?? findHolders(log);
  known.set(log, found);
  return found;
}

function findHolders({ effects, position }: Log): AllHeld {
  const nodes: Held = new Map();
  const relations: Held = new Map();
  for (const effect of effects.slice(0, position)) {
    const changes = changesOf(effect);
    note(nodes, changes.nodes, effect, ({ nodes: refs }) => refs);
    note(relations, changes.relations, effect, ({ relations: refs }) => refs);
  }
  return { nodes, relations };
}

/** By ref, whether it came or went. */
type Changes = ReadonlyMap<Ref, boolean>;

function changesOf({ patch }: Effect): { readonly nodes: Changes; readonly relations: Changes } {
  return {
    nodes: new Map(
      patch.nodes.flatMap(({ ref, before, after }) =>
        before === null || after === null ? [[ref, after !== null] as const] : [],
      ),
    ),
    relations: new Map(patch.relations.map(({ ref, shown }) => [ref, shown])),
  };
}

function note(
  held: Held,
  changes: Changes,
  { claims = [], collapsed = [] }: Effect,
  refsOf: (claim: Claim) => readonly Ref[],
): void {
  for (const ref of collapsed)
    for (const { expansions } of held.values()) {
      const expansion = expansions.get(ref);
      if (expansion !== undefined) expansion.isCollapsed = true;
    }
  const claimed = new Set(claims.flatMap(refsOf));
  for (const [ref, hasCome] of changes) {
    if (!hasCome) held.delete(ref);
    // Nobody says for whom it came: it stays.
    else held.set(ref, { expansions: new Map(), isKept: !claimed.has(ref) });
  }
  for (const claim of claims)
    for (const ref of refsOf(claim)) {
      // What nothing has brought was there when the session began.
      const holders = held.get(ref) ?? { expansions: new Map(), isKept: true };
      held.set(ref, holders);
      if (claim.of === null) holders.isKept = true;
      else holders.expansions.set(claim.of, { isCollapsed: false });
    }
}
