import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import { useEffect, useMemo, useState } from 'react';
import { requestCache } from '#api/cache.ts';
import { useAnswerNaming } from '#api/naming.ts';
import { ApiProblem, unreachable } from '#api/problem.ts';
import { streamCall } from '#api/stream.ts';
import { useLens } from '#state/lens.ts';
import { nothingFound, type PathSearch, withLine } from './path-search.ts';

export interface PathSearching {
  /** What can be read: what this question has found or, until it has found something, what the one before had. */
  readonly shown: PathSearch | null;
  readonly isEarlier: boolean;
  readonly status: 'idle' | 'running' | 'ended' | 'stopped';
  readonly problem: ApiProblem | null;
  /** Ends the search, in the database too; what was found stays. */
  readonly stop: () => void;
  readonly again: () => void;
}

interface Searched {
  readonly search: PathSearch | null;
  readonly isEarlier: boolean;
  readonly status: PathSearching['status'];
  readonly problem: ApiProblem | null;
}

const idle: Searched = { search: null, isEarlier: false, status: 'idle', problem: null };
const MINUTE = 60_000;

/**
 * Searches for paths, length by length as they are found. Another question ends the search for the one before; one that
 * was answered a short while ago is not asked again.
 *
 * @param parameters null as long as there is nothing to ask
 */
export function usePathSearch(parameters: CallParameters<'paths'> | null): PathSearching {
  const naming = useAnswerNaming();
  const [searched, setSearched] = useState<Searched>(idle);
  const [attempt, setAttempt] = useState(0);
  const lens = useLens(({ used }) => used?.id ?? null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const key = JSON.stringify([lens, parameters]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the parameters are others, the attempt that they are asked again
  useEffect(() => {
    if (parameters === null) {
      setSearched(idle);
      return;
    }
    const controller = new AbortController();
    setRunning(controller);
    const show = (search: PathSearch, status: Searched['status']) =>
      setSearched({ search, isEarlier: false, status, problem: null });
    const known = knownSearch(key);
    if (known !== null) {
      show(known, 'ended');
      return;
    }
    setSearched(({ search }) => ({ search, isEarlier: search !== null, status: 'running', problem: null }));
    void follow(parameters, controller.signal, show).then((end) => {
      if (end === 'left') return;
      if (end instanceof ApiProblem)
        setSearched((before) => ({ ...before, status: 'stopped', problem: end }));
      else if (end === 'stopped') setSearched((before) => ({ ...before, status: 'stopped' }));
      // What was cut short is asked again the next time.
      else if (end.conclusion?.complete) requestCache.setQueryData(cacheKey(key), end);
    });
    return () => controller.abort(LEFT);
  }, [key, attempt]);

  return {
    shown: useMemo(() => naming(searched.search), [searched.search, naming]),
    isEarlier: searched.isEarlier,
    status: searched.status,
    problem: searched.problem,
    stop: () => running?.abort(),
    again: () => setAttempt(attempt + 1),
  };
}

/** Why a search is ended that nobody waits for any more. */
const LEFT = 'left';

type End = PathSearch | ApiProblem | 'stopped' | typeof LEFT;

async function follow(
  parameters: CallParameters<'paths'>,
  signal: AbortSignal,
  show: (search: PathSearch, status: 'running' | 'ended') => void,
): Promise<End> {
  let search: PathSearch = { ...nothingFound, timing: parameters.timing ?? 'any' };
  try {
    for await (const line of streamCall('paths', parameters, { signal })) {
      if (signal.aborted) break;
      if (line.part === 'problem') return new ApiProblem(line.problem);
      search = withLine(search, line);
      show(search, search.conclusion === null ? 'running' : 'ended');
    }
  } catch (error) {
    if (error instanceof ApiProblem) return error;
    if (!signal.aborted) throw error;
  }
  if (signal.aborted) return signal.reason === LEFT ? LEFT : 'stopped';
  return search.conclusion === null ? unreachable(new Error('The answer ends too early.')) : search;
}

function cacheKey(key: string): readonly unknown[] {
  return ['paths', 'search', key];
}

function knownSearch(key: string): PathSearch | null {
  const state = requestCache.getQueryState<PathSearch>(cacheKey(key));
  const isFresh =
    state !== undefined && !state.isInvalidated && Date.now() - state.dataUpdatedAt < 5 * MINUTE;
  return (isFresh && state.data) || null;
}
