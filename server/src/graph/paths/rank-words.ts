import type { Path } from '#contract/http/index.ts';
import type { NodeBrief } from '#contract/model/index.ts';

/** Why a path ranks where it does: "2 hops; weakest: one source only; through nodes with 14 and 3 relations; …". */
export function rankWords(
  { length, recency }: Pick<Path['rank'], 'length' | 'recency'>,
  weakest: Path['weakest'],
  between: readonly NodeBrief[],
): string {
  const words = [`${length} ${length === 1 ? 'hop' : 'hops'}`];
  if (weakest.words !== '') words.push(`weakest: ${weakest.words}`);
  const degrees = listed(between.map(({ degree }) => degree.toLocaleString('en-US')));
  if (degrees !== '')
    words.push(`through ${between.length === 1 ? 'a node' : 'nodes'} with ${degrees} relations`);
  if (recency !== null && recency !== '..') words.push(`oldest hop last dated ${recency}`);
  return words.join('; ');
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
