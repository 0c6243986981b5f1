import type { CallAnswer } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { editDistance } from '#contract/model/nearest.ts';
import type { Reader } from '#db/reader.ts';
import { restriction } from '#graph/filters.ts';
import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { foldWord, wordsOf } from '#graph/search/fold.ts';
import { byNameQuery } from './by-name.ts';
import type { SearchQuestion } from './found-nodes.ts';
import { nodesQuery } from './nodes.ts';
import { scanQuery } from './scan.ts';

type Nearest = CallAnswer<'search'>['nearest'];

const most = 5;
/** So many nodes are compared: those that an index has with two slips in a word, else the first that are read. */
const mostCompared = { indexed: 100, read: 5_000 };
/** Of the letters so many may differ. */
const largestShare = 0.5;

interface Named {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Where a search finds nothing: the nodes whose names, or words of them, come nearest to what was typed. */
export async function nearestNodes(
  reader: Reader,
  profile: Profile,
  { typed, kinds }: Pick<SearchQuestion, 'typed' | 'kinds'>,
): Promise<Nearest> {
  const words = wordsOf(typed).map(foldWord);
  if (words.length === 0) return [];
  const nearest = rank(words, await candidates(reader, profile, words, restriction(kinds)));
  const rows = await reader.many(nodesQuery, { ...readingOf(profile), ids: nearest.map(({ id }) => id) });
  return nearest.flatMap(({ id, text }) =>
    rows.flatMap(({ node }) => (node.id === id ? [{ node: toNodeBrief(node, profile), text }] : [])),
  );
}

async function candidates(
  reader: Reader,
  profile: Profile,
  words: readonly string[],
  kinds: string[] | null,
): Promise<readonly Named[]> {
  const parameters = { ...readingOf(profile), kinds };
  if (!profile.indexed) return reader.many(scanQuery, { ...parameters, most: mostCompared.read });
  const text = words.map((word) => `${word}~2`).join(' OR ');
  const rows = await reader.many(byNameQuery, { ...parameters, text, most: mostCompared.indexed });
  return rows.map(({ node, texts }) => ({ id: node.id, texts }));
}

function rank(words: readonly string[], named: readonly Named[]) {
  const typed = words.join(' ');
  return named
    .flatMap(({ id, texts }) => {
      const [first] = texts
        .map((text) => ({ id, text, share: shareOf(typed, text) }))
        .sort((one, other) => one.share - other.share);
      return first !== undefined && first.share <= largestShare ? [first] : [];
    })
    .sort((one, other) => one.share - other.share)
    .slice(0, most);
}

/** How much of what was typed differs from a name, or from the word of it that comes nearest. */
function shareOf(typed: string, text: string): number {
  const words = wordsOf(text).map(foldWord);
  const shares = [words.join(' '), ...words].map(
    (part) => editDistance(typed, part) / Math.max(typed.length, part.length, 1),
  );
  return Math.min(1, ...shares);
}
