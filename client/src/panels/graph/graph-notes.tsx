import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import { LearningLine } from '#ui/learning-line.tsx';

const origins: Record<Profile['origin'], string> = {
  meta: 'The database describes itself: kinds, types and what they mean are written in it.',
  introspection:
    'Names, kinds and meanings are guessed from what is in the database. Whatever is wrong can be changed below; the database itself is never written to.',
  lens: 'The graph is read through a lens: what was found, with the changes below. The database itself is never written to.',
};

/** Where the reading of this graph comes from, how far it is, and what would make it better. */
export function GraphNotes({ graph }: { readonly graph: CallAnswer<'graph'> }) {
  const { profile, learning, notes, suggestions } = graph;
  return (
    <>
      <p className="quiet">{origins[profile.origin]}</p>
      {learning !== null && <LearningLine {...learning} />}
      {notes.map((note) => (
        <p key={note} className="graph-note">
          {note}
        </p>
      ))}
      {suggestions.length > 0 && (
        <details className="graph-suggestions">
          <summary>
            {suggestions.length === 1 ? 'A suggestion' : `${suggestions.length} suggestions`} to the owner of
            the database
          </summary>
          {suggestions.map(({ text, cypher }) => (
            <div key={cypher} className="graph-suggestion">
              <p>{text}</p>
              <CopyText text={cypher} what="the statement" />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

/** A text to be run elsewhere. */
export function CopyText({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <div className="copy-text">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={copied ? 'Copied' : `Copy ${what}`}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </div>
  );
}
