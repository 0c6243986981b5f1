import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import { call } from '#api/call.ts';
import { announce, type Offer } from '#state/announcements.ts';
import { attendToNeighborhood } from '#state/attention.ts';
import { useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { isShown } from '#state/hiding.ts';
import { useSession } from '#state/session.ts';
import { type Added, addToView, claimOf, nothingAdded } from './add-to-view.ts';
import { afterword } from './capacity.ts';
import { doTask } from './do-task.ts';
import { type Amount, findHiddenNeighbors, type HiddenNeighbors } from './hidden-neighbors.ts';
import { firstIn, type Ranking } from './ranking.ts';
import { captionsOf, changeInWords, countedTotal } from './wording.ts';

/** Up to so many neighbors come all at once; of more the best connected, as many as find room on a ring. */
const ALL_UP_TO = 40;
export const USUAL_EXPANSION = 25;
/** No expansion brings more new nodes than this. */
export const LARGEST_EXPANSION = 100;

export interface ExpandOptions
  extends Pick<CallParameters<'neighbors'>, 'types' | 'direction' | 'kinds' | 'q' | 'sort'> {
  /** At most so many new nodes, up to `LARGEST_EXPANSION`. */
  readonly limit?: number;
  /** How many of the neighbors, in the order asked for, to pass over. */
  readonly offset?: number;
}

/**
 * Shows neighbors of a node that are not shown yet, placed round it, and its relations to those and to what
 * is shown. The outcome is announced, problems too.
 *
 * @returns what was added, or null where the expansion failed or was ended
 */
export function expandNode(ref: Ref, options: ExpandOptions = {}): Promise<Added | null> {
  return expandNodes([ref], options);
}

/** Expands several nodes as one effect, with at most `LARGEST_EXPANSION` new nodes in all. */
export function expandNodes(refs: readonly Ref[], options: ExpandOptions = {}): Promise<Added | null> {
  const subject = captionsOf(refs);
  return doTask({ command: 'expand', title: `Expanding ${subject}`, refs }, async (signal) => {
    const before = useSession.getState().view;
    const { limit: asked, offset = 0, ...group } = options;
    const search = { ...useFilters.getState(), ...group };
    const amount = { ...amountFor(refs.length, asked), offset };
    const [parents, ...found] = await Promise.all([
      briefsOf(refs, signal),
      ...refs.map((ref) =>
        findHiddenNeighbors(
          [ref],
          (page) => call('neighbors', { ...search, ...page, ref }, { signal }),
          amount,
          (each) => isShown(before, each),
        ),
      ),
    ]);
    const shownNow = useSession.getState().view.nodes;
    if (refs.some((ref) => before.nodes.has(ref) && !shownNow.has(ref))) {
      announce(`${subject}: taken off the drawing meanwhile, so nothing was added.`);
      return nothingAdded;
    }
    const addition = {
      nodes: [...parents, ...found.flatMap(({ nodes, relations }) => besideEachOther(nodes, relations))],
      relations: found.flatMap(({ relations }) => relations),
      bundles: found.flatMap(({ bundles }) => bundles),
    };
    const added = addToView(
      addition,
      ({ nodes, relations }) => `Expanded ${subject}: ${changeInWords(nodes, relations.length)}`,
      { claims: refs.flatMap((ref, place) => (found[place] ? [claimOf(ref, found[place])] : [])) },
    );
    announce(outcome(subject, found, added, options.sort ?? 'degree'), 'done', offerOf(refs, found));
    return added;
  });
}

function amountFor(nodes: number, asked: number | undefined): Amount {
  const share = Math.max(1, Math.floor(LARGEST_EXPANSION / nodes));
  if (asked !== undefined) return { limit: Math.max(1, Math.min(asked, share)) };
  return { limit: Math.min(ALL_UP_TO, share), ifMore: Math.min(USUAL_EXPANSION, share) };
}

/** The nodes themselves, asked for where they have never been part of an answer. */
async function briefsOf(refs: readonly Ref[], signal: AbortSignal): Promise<readonly NodeBrief[]> {
  const { nodes } = useEntities.getState();
  const known = refs.flatMap((ref) => nodes.get(ref) ?? []);
  if (known.length === refs.length) return known;
  const answer = await call('nodes', { refs: [...refs] }, { signal });
  return answer.nodes;
}

/** Those alike stand together: by kind, then by what joins them, then by name. */
function besideEachOther(nodes: readonly NodeBrief[], relations: readonly Relation[]): readonly NodeBrief[] {
  const types = new Map<Ref, string>();
  for (const { from, to, type } of relations) {
    if (!types.has(from)) types.set(from, type);
    if (!types.has(to)) types.set(to, type);
  }
  const place = ({ ref, kind, caption }: NodeBrief) => `${kind}\n${types.get(ref) ?? ''}\n${caption}`;
  return [...nodes].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function outcome(subject: string, found: readonly HiddenNeighbors[], added: Added, sort: Ranking): string {
  const total = {
    value: found.reduce((sum, neighbors) => sum + neighbors.total.value, 0),
    exact: found.every((neighbors) => neighbors.total.exact),
  };
  const neighbors = countedTotal(total, 'neighbor');
  if (total.value === 0) return `${subject}: no neighbors under the filters in force.`;
  if (added.nodes.length === 0 && added.relations.length === 0 && added.leftOut.nodes === 0)
    return `${subject}: ${neighbors}, shown already with ${total.value === 1 ? 'its' : 'their'} relations.${afterword(added)}`;
  const change = `Expanded ${subject}: ${changeInWords(added.nodes, added.relations.length)}`;
  const rest = found.some(({ hasMore }) => hasMore)
    ? ` added, the ${firstIn[sort]} of ${neighbors}. Expand again for more, or choose among them.`
    : ' added.';
  return change + rest + afterword(added);
}

/** Of one node with more neighbors than came, to choose from the rest. */
function offerOf(refs: readonly Ref[], found: readonly HiddenNeighbors[]): Offer | null {
  const [ref] = refs;
  if (ref === undefined || refs.length > 1 || !found.some(({ hasMore }) => hasMore)) return null;
  return { title: 'Choose', run: () => attendToNeighborhood(ref) };
}
