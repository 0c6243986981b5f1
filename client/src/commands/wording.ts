import type { Total } from 'entente/contract/http/parts.ts';
import type { Ref } from 'entente/contract/model/index.ts';
import { knownProfile } from '#api/profile.ts';
import { useEntities } from '#state/entities.ts';
import type { Target } from '#state/target.ts';

/** "1 node", "12 nodes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The same for a total of the contract: "at least 63 neighbors" where it is not exact. */
export function countedTotal({ value, exact }: Total, one: string, many?: string): string {
  return `${exact ? '' : 'at least '}${counted(value, one, many)}`;
}

/** "12 nodes, 31 relations"; what there is none of is left out. */
export function countedChange(nodes: number, relations: number): string {
  const parts = [];
  if (nodes > 0) parts.push(counted(nodes, 'node'));
  if (relations > 0) parts.push(counted(relations, 'relation'));
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}

/** The same with the nodes by name of their kind where they are all of one: "12 agreements, 31 relations". */
export function changeInWords(nodes: Iterable<Ref>, relations: number): string {
  const refs = [...nodes];
  const known = useEntities.getState().nodes;
  const [name, ...others] = new Set(refs.map((ref) => known.get(ref)?.kind));
  const kind = others.length > 0 ? undefined : knownProfile()?.kinds.find((each) => each.name === name);
  if (kind === undefined || refs.length === 0) return countedChange(refs.length, relations);
  const parts = [counted(refs.length, inSentence(kind.label), inSentence(kind.plural))];
  return [...parts, ...(relations > 0 ? [counted(relations, 'relation')] : [])].join(', ');
}

/** What is selected: "Japan", "5 nodes and 1 relation". */
export function thingsInWords({ nodes, relations }: Target): string {
  const parts = [];
  if (nodes.length > 0 || relations.length === 0) parts.push(captionsOf(nodes));
  if (relations.length > 0) parts.push(counted(relations.length, 'relation'));
  return parts.join(' and ');
}

/** In characters: longer captions are shortened where they stand in a sentence. */
const LONGEST = 60;
const runsLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The caption of a node as it stands in a sentence, or its ref where the node is not known. */
export function captionOf(ref: Ref): string {
  return inSentence(useEntities.getState().nodes.get(ref)?.caption ?? ref);
}

/** A caption that does not run away with the sentence: neither by its length nor, written from the right, by its direction. */
export function inSentence(caption: string): string {
  const signs = [...caption];
  const short =
    signs.length > LONGEST
      ? `${signs
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : caption;
  return runsLeft.test(short) ? `\u2068${short}\u2069` : short;
}

/** "Japan", "Japan and China", "5 nodes"; of none, as in a list of all that can be done: "the selected nodes". */
export function captionsOf(refs: readonly Ref[]): string {
  const [first, second] = refs;
  if (first === undefined) return 'the selected nodes';
  if (second === undefined) return captionOf(first);
  return refs.length === 2 ? `${captionOf(first)} and ${captionOf(second)}` : counted(refs.length, 'node');
}
