import type { CallAnswer, Path } from 'entente/contract/http/endpoints.ts';
import { counted, totalWords } from '#ui/words.ts';

/** "12 paths of 2 hops", and that there may be more where the search was cut. */
export function totalOfPaths({ total, paths, complete }: CallAnswer<'paths'>): string {
  const [first] = paths;
  const noun = total.value === 1 ? 'path' : 'paths';
  const hops = first === undefined ? '' : ` of ${counted(first.rank.length, 'hop')}`;
  return `${totalWords(total)} ${noun}${hops}${complete ? '' : '; the search was cut short, there may be more'}`;
}

/** What makes a hop the weakest of its path; null where there is nothing to say. */
export const weakness: Record<Path['weakest']['reason'], string | null> = {
  'no-source': 'no source',
  contested: 'contested',
  'not-a-fact': 'not told as a fact',
  undated: 'undated',
  may: 'may not have held then',
  'one-source': 'one source only',
  none: null,
};
