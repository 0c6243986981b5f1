import type { NodeBrief, Relation } from 'entente/contract/model/index.ts';
import { reveal } from '#graph/camera.ts';
import { announce } from '#state/announcements.ts';
import { selectRelations } from '#state/selection.ts';
import { visibleView } from '#state/visible.ts';
import { type Added, addToView } from './add-to-view.ts';
import { afterword } from './capacity.ts';
import { changeInWords, counted } from './wording.ts';

interface Found {
  readonly nodes: readonly NodeBrief[];
  readonly relations: readonly Relation[];
}

/**
 * Draws relations with the nodes that they join, and brings them into view. A few are selected, so that they are told
 * in full.
 *
 * @param what in plain words, as in "Showed what Jesmin alone says"
 * @param found an answer; of its nodes only those that the relations join are drawn
 */
export function showRelations(what: string, { nodes, relations }: Found): Added {
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const joined = nodes.filter(({ ref }) => ends.has(ref));
  const added = addToView(
    { nodes: joined, relations },
    (news) => `Showed ${what}: ${changeInWords(news.nodes, news.relations.length)}`,
  );
  const seen = visibleView().relations;
  const unseen = relations.filter(({ ref }) => !seen.has(ref)).length;
  const isNew = added.nodes.length + added.relations.length > 0;
  announce(
    [
      isNew
        ? `Showed ${what}: ${changeInWords(added.nodes, added.relations.length)}.`
        : `On the drawing already: ${what}.`,
      unseen === 0 ? '' : ` ${counted(unseen, 'relation')} not to be seen under the filters in force.`,
      afterword(added),
    ].join(''),
  );
  if (relations.length <= MOST_SELECTED) selectRelations(relations.map(({ ref }) => ref));
  reveal(ends);
  return added;
}

const MOST_SELECTED = 5;
