import type { CallParameters, StreamedLine } from 'entente/contract/http/endpoints.ts';
import type { Cell } from 'entente/contract/http/query.ts';
import type { NodeBrief, Relation } from 'entente/contract/model/index.ts';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem, unreachable } from '#api/problem.ts';
import { streamCall } from '#api/stream.ts';

/** What is run: a query of the user's own, or a prepared question. */
export type Asked =
  | { readonly call: 'query'; readonly parameters: CallParameters<'query'> }
  | { readonly call: 'libraryQuestion'; readonly parameters: CallParameters<'libraryQuestion'> };

type Line = StreamedLine<'query'>;
type Conclusion = Omit<Extract<Line, { part: 'end' }>, 'part'>;

/** What has come of an answer so far. */
export interface Found {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly nodes: readonly NodeBrief[];
  readonly relations: readonly Relation[];
  /** Null as long as it runs, and where it was stopped. */
  readonly conclusion: Conclusion | null;
}

export interface QueryRun {
  readonly status: 'idle' | 'running' | 'ended' | 'stopped';
  readonly asked: Asked | null;
  readonly found: Found;
  readonly problem: ApiProblem | null;
}

const nothing: Found = { columns: [], rows: [], nodes: [], relations: [], conclusion: null };
const idle: QueryRun = { status: 'idle', asked: null, found: nothing, problem: null };

/** Runs one query at a time, whose rows are there as they come. Another run, stopping or leaving ends it in the database too. */
export function useQueryRun() {
  const [run, setRun] = useState<QueryRun>(idle);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (asked: Asked) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const isCurrent = () => running.current === controller;
    setRun({ ...idle, status: 'running', asked });
    const end = await follow(asked, controller.signal, (found) => {
      if (isCurrent()) setRun((before) => ({ ...before, found }));
    });
    if (isCurrent())
      setRun((before) => ({
        ...before,
        status: end === null ? 'ended' : 'stopped',
        problem: end === 'stopped' ? null : end,
      }));
  };

  const stop = () => running.current?.abort();
  return { run, start, stop };
}

/** Reads an answer to its end; gives what kept it from there, or null. */
async function follow(
  asked: Asked,
  signal: AbortSignal,
  show: (found: Found) => void,
): Promise<ApiProblem | 'stopped' | null> {
  let found = nothing;
  try {
    for await (const line of linesOf(asked, signal)) {
      if (line.part === 'problem') return new ApiProblem(line.problem);
      found = withLine(found, line);
      show(found);
    }
  } catch (error) {
    if (signal.aborted) return 'stopped';
    if (error instanceof ApiProblem) return error;
    throw error;
  }
  if (signal.aborted) return 'stopped';
  return found.conclusion === null ? unreachable(new Error('The answer ends too early.')) : null;
}

function linesOf(asked: Asked, signal: AbortSignal): AsyncGenerator<Line> {
  return asked.call === 'query'
    ? streamCall('query', asked.parameters, { signal })
    : streamCall('libraryQuestion', asked.parameters, { signal });
}

function withLine(found: Found, line: Exclude<Line, { part: 'problem' }>): Found {
  switch (line.part) {
    case 'columns':
      return { ...found, columns: line.columns };
    case 'rows':
      return {
        ...found,
        rows: [...found.rows, ...line.rows],
        nodes: [...found.nodes, ...line.nodes],
        relations: [...found.relations, ...line.relations],
      };
    case 'end': {
      const { part: _, ...conclusion } = line;
      return { ...found, conclusion };
    }
  }
}
