import { Button, Textarea } from '@mantine/core';
import { queryBounds } from 'entente/contract/http/query-bounds.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import { useState } from 'react';
import { useQueryDraft } from '#state/query-draft.ts';
import { TextButton } from '#ui/text-button.tsx';
import { CypherEditor, type Mistake } from './cypher-editor.tsx';
import { readParameters, withoutValue } from './parameters-text.ts';
import { forgetQueries, keepQuery, pastQueries } from './query-history.ts';
import { QueryResult } from './query-result.tsx';
import { useQueryRun } from './use-query-run.ts';

const { usual, most } = queryBounds.rows;

/** A query of the user's own, with its parameters, its answer, and those that were run before. */
export function OwnQuery({ profile }: { readonly profile: Profile }) {
  const { text, parameters: typed } = useQueryDraft();
  const { run, start, stop } = useQueryRun();
  const [past, setPast] = useState(pastQueries);
  const [lacking, setLacking] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const read = readParameters(typed);
  const given = 'parameters' in read ? Object.keys(read.parameters) : [];

  const submit = (limit: number) => {
    if ('problem' in read || text.trim() === '') return;
    const missing = withoutValue(text, read.parameters);
    setLacking(missing.length === 0 ? null : lackingInWords(missing));
    if (missing.length > 0) return;
    setAsked(text);
    setPast(keepQuery({ text, parameters: typed }));
    void start({
      call: 'query',
      parameters: { query: text, parameters: { ...read.parameters }, limit },
    });
  };
  const { problem } = run;
  const mistake: Mistake | null =
    problem?.position && text === asked ? { ...problem.position, message: problem.detail } : null;

  return (
    <>
      <CypherEditor
        label="Cypher"
        text={text}
        onText={(next) => useQueryDraft.setState({ text: next })}
        onRun={() => submit(usual)}
        words={profile}
        given={given}
        mistake={mistake}
      />
      <Textarea
        label="Parameters, as JSON"
        placeholder={'{"name": "Japan"}'}
        size="xs"
        autosize
        minRows={1}
        maxRows={10}
        value={typed}
        error={'problem' in read ? read.problem : lacking}
        spellCheck={false}
        onChange={(event) => {
          setLacking(null);
          useQueryDraft.setState({ parameters: event.currentTarget.value });
        }}
      />
      <div className="query-actions">
        <Button
          variant="default"
          size="compact-sm"
          disabled={text.trim() === ''}
          onClick={() => submit(usual)}
        >
          Run
        </Button>
        <span className="quiet">Ctrl or ⌘ with Enter. Only what reads is run.</span>
      </div>
      <QueryResult run={run} title="a query" onStop={stop} onMore={() => submit(most)} />
      {past.length > 0 && (
        <details className="query-history">
          <summary>Run before ({past.length})</summary>
          <ol aria-label="Queries run before">
            {past.map((query) => (
              <li key={`${query.text} ${query.parameters}`}>
                <TextButton title={query.text} onClick={() => useQueryDraft.setState(query)}>
                  {query.text}
                </TextButton>
              </li>
            ))}
          </ol>
          <TextButton onClick={() => setPast(forgetQueries())}>Forget them</TextButton>
        </details>
      )}
    </>
  );
}

function lackingInWords(names: readonly string[]): string {
  const listed = names.map((name) => `$${name}`).join(', ');
  return `The query asks for ${listed}: give ${names.length === 1 ? 'it a value' : 'each a value'}, as in {"${names[0]}": "Japan"}.`;
}
