import type { CallAnswer } from '#contract/http/index.ts';

export interface SearchQuestion {
  readonly typed: string;
  readonly kinds: readonly string[];
  readonly limit: number;
}

export type FoundNodes = Omit<CallAnswer<'search'>, 'queries'>;

/** The answer where nothing can be looked for, with the reason as a sentence. */
export function nothingFound(searched: string): FoundNodes {
  return { total: { value: 0, exact: true }, hits: [], searched };
}
