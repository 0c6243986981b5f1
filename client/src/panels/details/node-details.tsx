import { askForPaths } from '#commands/ask-of-paths.ts';
import './node-heading.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import type { NodeBrief, NodeFull } from 'entente/contract/model/node.ts';
import { useCall } from '#api/cache.ts';
import { addressNaming } from '#commands/named-address.ts';
import { Life } from '#panels/details/life/life.tsx';
import { Cite } from '#panels/shared/cite.tsx';
import { CommandButtons } from '#panels/shared/command-buttons.tsx';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import { EvidenceList } from '#panels/shared/evidence-list.tsx';
import { spanInWords } from '#panels/shared/time-words.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { capitalized } from '#ui/words.ts';
import { CorrectThis } from './correct-this.tsx';
import { NameList } from './name-list.tsx';
import { Neighborhood } from './neighborhood.tsx';
import { PropertyList } from './property-list.tsx';

/** Captions of more characters than this are set smaller. */
const LONG = 90;

/** Everything that is known of one node, and what can be done with it. What the drawing knows of it is there at once. */
export function NodeDetails({
  node,
  vocabulary,
}: {
  readonly node: NodeBrief;
  readonly vocabulary: Vocabulary;
}) {
  const full = useCall('node', { ref: node.ref });
  const kind = vocabulary.kind(node.kind);
  return (
    <>
      <header>
        <p className="details-kind" title={kind.definition ?? undefined}>
          <KindMark kind={kind} />
          {capitalized(kind.label)}
        </p>
        <h2
          className="details-heading"
          dir="auto"
          {...(node.caption.length > LONG ? { 'data-long': true, title: node.caption } : {})}
        >
          {node.caption}
        </h2>
        <CommandButtons target={{ nodes: [node.ref], relations: [] }}>
          <PathsFrom node={node} />
        </CommandButtons>
      </header>
      {full.error && <ProblemNotice problem={full.error} onRetry={() => void full.refetch()} />}
      {full.isPending && <WaitingLines lines={4} />}
      {full.data && <Facts node={full.data.node} />}
      {full.data && <Life node={full.data.node} />}
      <Neighborhood nodeRef={node.ref} vocabulary={vocabulary} />
      {full.data && <Background node={full.data.node} />}
      {full.data && <QueryDisclosure queries={full.data.queries} />}
    </>
  );
}

/** A path has two ends: the form for the other one opens with this one in place. */
function PathsFrom({ node }: { readonly node: NodeBrief }) {
  const title = `Find paths from ${node.caption}`;
  return (
    <Tooltip label={title} multiline maw={280}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={title}
        onClick={() => askForPaths({ from: node.ref, to: null })}
      >
        <CommandIcon icon="path" />
      </ActionIcon>
    </Tooltip>
  );
}

function Facts({ node }: { readonly node: NodeFull }) {
  const span = spanInWords(node.begins, node.ends);
  return (
    <>
      {span !== null && <p className="details-time">{capitalized(span)}</p>}
      {node.description !== null && <p className="details-description">{node.description}</p>}
      <NameList names={node.names} caption={node.caption} />
    </>
  );
}

function Background({ node }: { readonly node: NodeFull }) {
  return (
    <>
      <PropertyList properties={node.properties} />
      <EvidenceList evidence={node.evidence} />
      <Cite title={node.caption} address={addressNaming({ what: 'node', refs: [node.ref] })} />
      <CorrectThis writtenAt={node.writtenAt} />
    </>
  );
}
