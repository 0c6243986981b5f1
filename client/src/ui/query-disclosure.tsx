import './query-disclosure.css';
import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCode, IconCopy } from '@tabler/icons-react';
import type { SentQuery } from 'entente/contract/http/parts.ts';
import { use } from 'react';
import { cypherLiteral } from './cypher-literal.ts';
import { QueryOpener } from './query-opener.ts';
import { TextButton } from './text-button.tsx';

/** The queries behind an answer, folded away until somebody asks: Cypher and parameters, ready to be copied. */
export function QueryDisclosure({ queries }: { readonly queries: readonly SentQuery[] }) {
  if (queries.length === 0) return null;
  return (
    <details className="query-disclosure">
      <summary>
        <IconCode size={14} aria-hidden />
        {queries.length === 1 ? 'The query behind this' : `The ${queries.length} queries behind this`}
      </summary>
      {queries.map((query, place) => (
        // The same question may be asked twice in one answer; the order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <SentQueryText key={place} query={query} />
      ))}
    </details>
  );
}

function SentQueryText({ query }: { readonly query: SentQuery }) {
  const parameters = JSON.stringify(query.parameters, null, 2);
  const open = use(QueryOpener);
  return (
    <div className="sent-query">
      <pre>{query.cypher.trim()}</pre>
      {parameters !== '{}' && <pre>{parameters}</pre>}
      {open && (
        <TextButton className="sent-query-open" onClick={() => open(query.cypher, query.parameters)}>
          Open in the editor
        </TextButton>
      )}
      <CopyButton value={`${parametersForBrowser(query.parameters)}${query.cypher}`}>
        {({ copied, copy }) => (
          <ActionIcon
            className="sent-query-copy"
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={copied ? 'Copied' : `Copy the query ${query.name} with its parameters`}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </div>
  );
}

/** The parameters as the command `:param` of Neo4j Browser and cypher-shell takes them. */
function parametersForBrowser(parameters: SentQuery['parameters']): string {
  return Object.entries(parameters)
    .map(([name, value]) => `:param ${name} => ${cypherLiteral(value)};\n`)
    .join('');
}
