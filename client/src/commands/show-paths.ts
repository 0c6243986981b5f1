import type { CallAnswer, Path } from 'entente/contract/http/endpoints.ts';
import type { Relation } from 'entente/contract/model/relation.ts';
import { reveal } from '#graph/camera.ts';
import { type PathEnds, placeOnPaths } from '#graph/path-placement.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { type FilterState, useFilters } from '#state/filters.ts';
import { judgeBy } from '#state/judging.ts';
import { useSelection } from '#state/selection.ts';
import { noFilters } from '#state/settings.ts';
import { type Added, addToView, nothingAdded } from './add-to-view.ts';
import { afterword } from './capacity.ts';
import { setFilters } from './set-filters.ts';
import { captionOf, changeInWords, counted } from './wording.ts';

type Found = Pick<CallAnswer<'paths'>, 'nodes' | 'relations' | 'bundles' | 'paths'>;

/**
 * Draws paths: every node on them, with all relations that join one to the next. They are selected and
 * brought into view.
 *
 * @param answer what the call `paths` has found
 * @param chosen some of its paths; all where none are given
 */
export function showPaths(answer: Found, chosen: readonly Path[] = answer.paths): Added {
  const refs = new Set(chosen.flatMap(({ nodes }) => nodes));
  const hops = new Set(chosen.flatMap(({ hops }) => hops.flat()));
  const nodes = answer.nodes.filter(({ ref }) => refs.has(ref));
  const relations = answer.relations.filter(({ ref }) => hops.has(ref));
  const [first] = chosen;
  if (first === undefined) return nothingAdded;
  const ends = {
    from: first.nodes.at(0) ?? '',
    to: first.nodes.at(-1) ?? '',
    length: first.nodes.length - 1,
  };
  const titleOf = (added: Added) =>
    `${pathsOf(chosen.length, ends)}: ${changeInWords(added.nodes, added.relations.length)}`;
  const added = addToView({ nodes, relations, bundles: answer.bundles }, titleOf, {
    placing: (newcomers, view) =>
      placeOnPaths(newcomers, relations, { entities: useEntities.getState(), view }, ends),
  });
  const isNew = added.nodes.length > 0 || added.relations.length > 0;
  const filtered = filteredOut(relations);
  announce(
    (isNew || added.leftOut.nodes > 0
      ? `${titleOf(added)}.${afterword(added)}`
      : `${pathsOf(chosen.length, ends)}: on the drawing already, now selected.`) + filteredInWords(filtered),
    'done',
    filtered.length === 0 ? null : { title: 'Take off what hides them', run: () => takeOffFor(filtered) },
  );
  useSelection.setState({ nodes: refs, relations: hops });
  reveal(refs);
  return added;
}

function pathsOf(count: number, { from, to }: PathEnds): string {
  return `${counted(count, 'path')} from ${captionOf(from)} to ${captionOf(to)}`;
}

/** What of it the filters of the page keep off the drawing: paths may have been asked for under other constraints. */
function filteredOut(relations: readonly Relation[]): readonly Relation[] {
  const judge = judgeBy(useFilters.getState());
  return judge === null ? [] : relations.filter((relation) => !judge(relation).passes);
}

function filteredInWords({ length }: readonly Relation[]): string {
  if (length === 0) return '';
  return ` ${counted(length, 'relation')} of ${length === 1 ? 'it is' : 'it are'} left out by the filters of the page.`;
}

/** Takes off the filters by which these are left out: one by one, or all where only all of them together let some in. */
function takeOffFor(relations: readonly Relation[]): void {
  const filters = useFilters.getState();
  const letsIn = (change: Partial<FilterState>) => {
    const judge = judgeBy({ ...filters, ...change });
    return relations.filter((relation) => judge?.(relation).passes ?? true).length;
  };
  const single = Object.entries(noFilters).filter(([name, none]) => letsIn({ [name]: none }) > 0);
  const change = Object.fromEntries(single);
  setFilters('Took filters off that hide paths', letsIn(change) === relations.length ? change : noFilters);
}
