import { QueryClient, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallAnswer, CallParameters, EndpointName } from 'entente/contract/http/endpoints.ts';
import { call } from './call.ts';
import { useAnswerNaming } from './naming.ts';
import { ApiProblem } from './problem.ts';

const MINUTE = 60_000;

/** Answers by call and parameters. The graph changes by loading, not while somebody looks: answers stay good for a while. */
export const requestCache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      gcTime: 15 * MINUTE,
      refetchOnWindowFocus: false,
      // The server may run on this very machine, which needs no network: whether it answers is found out by asking.
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && error instanceof ApiProblem && error.isPassing,
      retryDelay: 1000,
    },
  },
});

export interface UseCallOptions {
  /** Keeps the last answer while the next one is fetched, as for a list that is typed into. */
  readonly keepPrevious?: boolean;
}

/**
 * The answer to a call, from the cache or fetched, in the form of TanStack Query. A call that nobody waits
 * for any more is ended.
 *
 * @param parameters null as long as there is nothing to ask
 */
export function useCall<Name extends EndpointName>(
  name: Name,
  parameters: CallParameters<Name> | null,
  options: UseCallOptions = {},
): UseQueryResult<CallAnswer<Name>, ApiProblem> {
  const naming = useAnswerNaming();
  return useQuery<CallAnswer<Name>, ApiProblem>({
    queryKey: [name, parameters],
    queryFn: parameters === null ? skipToken : ({ signal }) => call(name, parameters, { signal }),
    select: naming,
    placeholderData: (previous) => (options.keepPrevious ? previous : undefined),
  });
}

/**
 * The same answer outside of components, for what draws it once: from the cache, or fetched together with
 * whoever else waits for it.
 *
 * @throws ApiProblem where the server refuses, fails or cannot be reached
 */
export function fetchCall<Name extends EndpointName>(
  name: Name,
  parameters: CallParameters<Name>,
): Promise<CallAnswer<Name>> {
  return requestCache.fetchQuery({
    queryKey: [name, parameters],
    queryFn: ({ signal }) => call(name, parameters, { signal }),
  });
}

/** The same answer where it is there already; undefined where it would have to be waited for. */
export function knownAnswer<Name extends EndpointName>(
  name: Name,
  parameters: CallParameters<Name>,
): CallAnswer<Name> | undefined {
  return requestCache.getQueryData([name, parameters]);
}
