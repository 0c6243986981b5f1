import type { NodeBrief, Relation } from 'entente/contract/model/index.ts';
import { reveal } from '#graph/camera.ts';
import { announce } from '#state/announcements.ts';
import { useSelection } from '#state/selection.ts';
import { addToView } from './add-to-view.ts';
import { afterword } from './capacity.ts';
import { changeInWords } from './wording.ts';

/**
 * Draws the nodes and relations of an answer, as one effect. They are selected and brought into view.
 *
 * @param title what was asked, in plain words
 */
export function showAnswer(
  title: string,
  { nodes, relations }: { readonly nodes: readonly NodeBrief[]; readonly relations: readonly Relation[] },
): void {
  const added = addToView(
    { nodes, relations, bundles: [] },
    (change) => `Drew what was found by ${title}: ${changeInWords(change.nodes, change.relations.length)}`,
  );
  const isNew = added.nodes.length + added.relations.length + added.leftOut.nodes > 0;
  announce(
    isNew
      ? `${changeInWords(added.nodes, added.relations.length)} drawn.${afterword(added)}`
      : 'All of it is on the drawing already, and now selected.',
  );
  const refs = new Set(nodes.map(({ ref }) => ref));
  useSelection.setState({ nodes: refs, relations: new Set(relations.map(({ ref }) => ref)) });
  reveal(refs);
}
