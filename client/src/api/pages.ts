import { skipToken, useInfiniteQuery } from '@tanstack/react-query';
import type { CallAnswer, CallParameters } from 'entente/contract/http/endpoints.ts';
import type { Total } from 'entente/contract/http/parts.ts';
import { call } from './call.ts';
import { useAnswerNaming } from './naming.ts';
import type { ApiProblem } from './problem.ts';

/** The calls whose answers are pages of a list. */
export type PagedEndpoint = 'neighbors' | 'relationsBetween';

export interface Pages<Name extends PagedEndpoint> {
  readonly pages: readonly CallAnswer<Name>[];
  /** As the newest page tells it; null before there is one. */
  readonly total: Total | null;
  readonly error: ApiProblem | null;
  readonly isWaiting: boolean;
  readonly hasNext: boolean;
  readonly next: () => void;
  readonly retry: () => void;
}

/**
 * A list that comes page by page: the first at once, each other when it is asked for.
 *
 * @param parameters without `offset`; null as long as there is nothing to ask
 * @param listed how many entries a page holds
 */
export function usePages<Name extends PagedEndpoint>(
  name: Name,
  parameters: CallParameters<Name> | null,
  listed: (page: CallAnswer<Name>) => number,
): Pages<Name> {
  const naming = useAnswerNaming();
  const query = useInfiniteQuery<
    CallAnswer<Name>,
    ApiProblem,
    { readonly pages: CallAnswer<Name>[] },
    readonly unknown[],
    number
  >({
    queryKey: [name, 'pages', parameters],
    queryFn:
      parameters === null
        ? skipToken
        : ({ signal, pageParam: offset }) => call(name, { ...parameters, offset }, { signal }),
    select: naming,
    initialPageParam: 0,
    getNextPageParam: (page) => {
      const reached = page.offset + listed(page);
      return listed(page) > 0 && reached < page.total.value ? reached : null;
    },
  });
  const pages = query.data?.pages ?? [];
  return {
    pages,
    total: pages.at(-1)?.total ?? null,
    error: query.error,
    isWaiting: query.isFetching,
    hasNext: query.hasNextPage,
    next: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
