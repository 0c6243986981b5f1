import type { Ref } from 'entente/contract/model/index.ts';
import { type Entities, useEntities } from './entities.ts';
import { type KnownRefs, refsOf } from './known-part.ts';
import type { Logged } from './log.ts';
import { pairOf } from './pair.ts';
import { useSelection } from './selection.ts';
import { useSession } from './session.ts';

/** Forgetting costs a look at all that is drawn: fewer are not worth it. */
const WORTHWHILE = 500;
/** Between two looks, in milliseconds: steps that follow each other quickly share one, and do not put it off. */
const PAUSE = 1000;

const needed = new Set<readonly Ref[]>();

/**
 * Keeps nodes known that are spoken of where no view shows them, as in an open panel.
 *
 * @returns ends it
 */
export function needNodes(refs: readonly Ref[]): () => void {
  needed.add(refs);
  return () => void needed.delete(refs);
}

/**
 * Forgets from now on what nothing can bring back: neither the view, nor undo and redo, nor what is selected or spoken
 * of. That comes of steps that were undone and gave way to another. What has just been fetched may be on its way to the
 * view, so it is forgotten at the second look.
 *
 * @returns ends it
 */
export function forgetWhatIsOutOfReach(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let doubtful: KnownRefs = { nodes: new Set(), relations: new Set() };
  const look = () => {
    timer = undefined;
    const known = useEntities.getState();
    const isOut = outOfReach(known, useSession.getState());
    const lost = {
      nodes: inBoth(isOut.nodes, doubtful.nodes),
      relations: inBoth(isOut.relations, doubtful.relations),
    };
    doubtful = isOut;
    if (lost.nodes.size + lost.relations.size >= WORTHWHILE) useEntities.setState(without(known, lost));
  };
  const stop = useSession.subscribe(({ log }, before) => {
    const last = before.log.effects.length - 1;
    if (last < 0 || log.effects[last] === before.log.effects[last]) return;
    timer ??= setTimeout(look, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** What is known, and nothing can bring back. */
function outOfReach({ nodes, relations }: Entities, session: Logged) {
  const reached = refsOf(session);
  const selected = useSelection.getState();
  const spokenOf = new Set([...needed].flat());
  return {
    nodes: new Set(
      [...nodes.keys()].filter(
        (ref) => !reached.nodes.has(ref) && !selected.nodes.has(ref) && !spokenOf.has(ref),
      ),
    ),
    relations: new Set(
      [...relations.keys()].filter((ref) => !reached.relations.has(ref) && !selected.relations.has(ref)),
    ),
  };
}

/** What is known, without some of it. */
function without(known: Entities, lost: KnownRefs): Entities {
  const nodes = new Map([...known.nodes].filter(([ref]) => !lost.nodes.has(ref)));
  const left = [...known.relations].filter(([ref]) => !lost.relations.has(ref));
  const pairs = new Set(left.map(([, { from, to }]) => pairOf(from, to)));
  return {
    nodes,
    relations: new Map(left),
    bundles: new Map([...known.bundles].filter(([pair]) => pairs.has(pair))),
  };
}

function inBoth(one: ReadonlySet<Ref>, other: ReadonlySet<Ref>): ReadonlySet<Ref> {
  return new Set([...one].filter((ref) => other.has(ref)));
}
