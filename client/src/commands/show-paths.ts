import type { CallAnswer, Path } from 'entente/contract/http/endpoints.ts';
import { reveal } from '#graph/camera.ts';
import { type PathEnds, placeOnPaths } from '#graph/path-placement.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { useSelection } from '#state/selection.ts';
import { type Added, addToView, nothingAdded } from './add-to-view.ts';
import { afterword } from './capacity.ts';
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
  announce(
    isNew || added.leftOut.nodes > 0
      ? `${titleOf(added)}.${afterword(added)}`
      : `${pathsOf(chosen.length, ends)}: on the drawing already, now selected.`,
  );
  useSelection.setState({ nodes: refs, relations: hops });
  reveal(refs);
  return added;
}

function pathsOf(count: number, { from, to }: PathEnds): string {
  return `${counted(count, 'path')} from ${captionOf(from)} to ${captionOf(to)}`;
}
