import { CopyButton, SegmentedControl } from '@mantine/core';
import { queryBounds } from 'entente/contract/http/query-bounds.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { showAnswer } from '#commands/show-answer.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { counted, number } from '#ui/words.ts';
import type { CellNames } from './cell-text.ts';
import { ResultTable } from './result-table.tsx';
import type { Found, QueryRun } from './use-query-run.ts';

/** So many rows are written out as JSON on the page; all of them are copied. */
const WRITTEN = 200;

export interface QueryResultProps {
  readonly run: QueryRun;
  /** In the history, where it is drawn: "Drew what a query found". */
  readonly title: string;
  readonly onStop: () => void;
  readonly onMore: () => void;
}

/** What a query has found so far: as a table, as JSON, and onto the drawing. */
export function QueryResult({ run, title, onStop, onMore }: QueryResultProps) {
  const { status, found, problem } = run;
  const [form, setForm] = useState('table');
  const names = useMemo(() => namesIn(found), [found]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (status !== 'idle') section.current?.scrollIntoView({ block: 'nearest' });
  }, [status]);
  if (status === 'idle') return null;
  return (
    <section ref={section} className="query-result" aria-label="Answer">
      <div className="query-status">
        {(problem === null || found.rows.length > 0) && <span role="status">{statusInWords(run)}</span>}
        {status === 'running' && <TextButton onClick={onStop}>Stop</TextButton>}
        {found.conclusion?.cut === 'rows' && canHaveMore(run) && (
          <TextButton onClick={onMore}>Fetch up to {number(queryBounds.rows.most)}</TextButton>
        )}
      </div>
      {problem !== null && <ProblemNotice problem={problem} />}
      {found.rows.length > 0 && (
        <>
          <div className="query-forms">
            <SegmentedControl
              size="xs"
              aria-label="Form of the answer"
              data={[
                { value: 'table', label: 'Table' },
                { value: 'json', label: 'JSON' },
              ]}
              value={form}
              onChange={setForm}
            />
            {found.nodes.length > 0 && status !== 'running' && (
              <TextButton onClick={() => showAnswer(title, found)}>{drawingInWords(found)}</TextButton>
            )}
          </div>
          {form === 'table' ? (
            <ResultTable columns={found.columns} rows={found.rows} names={names} />
          ) : (
            <ResultJson found={found} />
          )}
        </>
      )}
      <QueryDisclosure queries={found.conclusion?.queries ?? []} />
    </section>
  );
}

function ResultJson({ found: { columns, rows } }: { readonly found: Found }) {
  const asObjects = rows.map((row) =>
    Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])),
  );
  return (
    <div className="result-json">
      <CopyButton value={JSON.stringify(asObjects, null, 2)}>
        {({ copied, copy }) => (
          <TextButton onClick={copy}>{copied ? 'Copied' : `Copy ${counted(rows.length, 'row')}`}</TextButton>
        )}
      </CopyButton>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{JSON.stringify(asObjects.slice(0, WRITTEN), null, 2)}</pre>
      {rows.length > WRITTEN && <p className="quiet">The first {WRITTEN} of them are written here.</p>}
    </div>
  );
}

const cuts = {
  rows: 'more exist',
  size: 'more exist than fit into an answer',
  elements: 'more nodes and relations exist than can be drawn',
  time: 'its time ran out before it was done: more may exist',
} as const;

function statusInWords({ status, found: { rows, conclusion } }: QueryRun): string {
  const many = counted(rows.length, 'row');
  if (status === 'running') return rows.length === 0 ? 'Running…' : `${many} so far…`;
  if (conclusion === null) return rows.length === 0 ? 'No row was read.' : `Stopped after ${many}.`;
  if (conclusion.cut === null) return rows.length === 0 ? 'No rows.' : many;
  return `The first ${many}; ${cuts[conclusion.cut]}.`;
}

function canHaveMore({ asked }: QueryRun): boolean {
  return asked !== null && (asked.parameters.limit ?? queryBounds.rows.usual) < queryBounds.rows.most;
}

function drawingInWords({ nodes, relations }: Found): string {
  const lines = relations.length === 0 ? '' : ` and ${counted(relations.length, 'relation')}`;
  return `Draw ${counted(nodes.length, 'node')}${lines}`;
}

function namesIn({ nodes, relations }: Found): CellNames {
  const captions = new Map(nodes.map(({ ref, caption }) => [ref, caption]));
  const types = new Map(relations.map(({ ref, type }) => [ref, type]));
  return { node: (ref) => captions.get(ref) ?? ref, relation: (ref) => types.get(ref) ?? ref };
}
