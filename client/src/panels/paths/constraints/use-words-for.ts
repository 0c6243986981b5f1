import { useCall } from '#api/cache.ts';
import { useKnownNodes } from '#panels/shared/use-known-nodes.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import type { PathConstraint } from '#state/path-question.ts';
import type { WordsFor } from './words.ts';

/** How what the constraints name is called: nodes and sources that are not known yet are asked for. */
export function useWordsFor(constraints: readonly PathConstraint[], vocabulary: Vocabulary): WordsFor {
  const refs = constraints.flatMap(({ name, value }) =>
    name === 'through' || name === 'avoid' ? [value] : [],
  );
  const nodes = useKnownNodes(refs);
  const namesSources = constraints.some(({ name }) => name === 'source');
  const sources = useCall('sources', namesSources ? {} : null).data?.sources ?? [];
  return {
    vocabulary,
    captionOf: (ref) => nodes.get(ref)?.caption ?? ref,
    sourceCaption: (key) => sources.find((source) => source.key === key)?.node.caption ?? key,
  };
}
