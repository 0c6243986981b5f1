import type { CallAnswer } from '#contract/http/index.ts';

export interface SearchQuestion {
  readonly typed: string;
  readonly kinds: readonly string[];
  readonly limit: number;
}

type Answer = CallAnswer<'search'>;

/** A node that was found, by which of its texts. */
interface FoundNode extends Pick<Answer['hits'][number], 'node' | 'matched'> {
  /** Its element id. */
  readonly id: string;
}

export interface FoundNodes extends Pick<Answer, 'total' | 'searched'> {
  readonly hits: readonly FoundNode[];
}

/** The answer where nothing can be looked for, with the reason as a sentence. */
export function nothingFound(searched: string): FoundNodes {
  return { total: { value: 0, exact: true }, hits: [], searched };
}
