import './neighborhood.css';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Ref } from 'entente/contract/model/node.ts';
import { useCall } from '#api/cache.ts';
import { expandNode, LARGEST_EXPANSION } from '#commands/expand-node.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted, number } from '#ui/words.ts';
import { type KindOfNeighbors, type NeighborhoodGroup, neighborhoodGroups } from './neighborhood-groups.ts';
import { useShownRelations } from './use-shown-relations.ts';

type Summary = CallAnswer<'neighborSummary'>['nodes'][number];

/** What a node hides, by type, direction and kind, each group with a button that shows it. */
export function Neighborhood({
  nodeRef,
  vocabulary,
}: {
  readonly nodeRef: Ref;
  readonly vocabulary: Vocabulary;
}) {
  const { types, families } = useFilters();
  const summary = useCall('neighborSummary', { refs: [nodeRef], types: [...types], families: [...families] });
  const about = summary.data?.nodes[0];
  return (
    <section>
      <h3>Neighborhood</h3>
      {summary.error && <ProblemNotice problem={summary.error} onRetry={() => void summary.refetch()} />}
      {summary.isPending && <WaitingLines lines={6} height={18} gap={14} />}
      {about && <NeighborhoodGroups summary={about} vocabulary={vocabulary} />}
      {summary.data && <QueryDisclosure queries={summary.data.queries} />}
    </section>
  );
}

function NeighborhoodGroups({
  summary,
  vocabulary,
}: {
  readonly summary: Summary;
  readonly vocabulary: Vocabulary;
}) {
  const shown = useShownRelations(summary.ref);
  const total = summary.total.value;
  if (total === 0) return <p className="quiet">Nothing is joined to it.</p>;
  const shownNodes = new Set(shown.map(({ other }) => other.ref)).size;
  const hidden = Math.max(0, total - shownNodes);
  return (
    <>
      <div className="neighborhood-summary">
        <span className="quiet">
          {number(shownNodes)} of {number(total)} shown
        </span>
        {hidden > 0 && (
          <TextButton
            onClick={() => void expandNode(summary.ref, { limit: Math.min(hidden, LARGEST_EXPANSION) })}
          >
            {hidden > LARGEST_EXPANSION
              ? `Show ${LARGEST_EXPANSION} of ${number(hidden)} hidden`
              : `Show all ${number(total)}`}
          </TextButton>
        )}
      </div>
      <ul className="neighborhood-groups">
        {neighborhoodGroups(summary, shown, vocabulary).map((group) => (
          <GroupRow
            key={`${group.type} ${group.direction}`}
            nodeRef={summary.ref}
            group={group}
            vocabulary={vocabulary}
          />
        ))}
      </ul>
    </>
  );
}

interface GroupProps {
  readonly nodeRef: Ref;
  readonly group: NeighborhoodGroup;
  readonly vocabulary: Vocabulary;
}

/** On one line what is shown as a whole; what hides something, with a button for each kind of node. */
function GroupRow({ nodeRef, group, vocabulary }: GroupProps) {
  const type = vocabulary.type(group.type);
  const nodes = group.kinds.reduce((sum, kind) => sum + kind.nodes, 0);
  const shown = group.kinds.reduce((sum, kind) => sum + kind.shownNodes, 0);
  const isComplete = group.kinds.every(({ hiddenRelations }) => hiddenRelations === 0);
  return (
    <li className="neighborhood-group">
      <LineSample family={vocabulary.familyOf(group.type)} />
      <span title={type.definition ?? undefined}>
        <span className="neighborhood-type">{group.direction === 'in' ? type.inverse : type.label}</span>
        {isComplete && <span className="neighborhood-all"> {allInWords(group, vocabulary)}</span>}
      </span>
      <span className="neighborhood-count figure">
        {isComplete ? 'all shown' : `${number(shown)} of ${number(nodes)}`}
      </span>
      {!isComplete && (
        <span className="neighborhood-kinds">
          {group.kinds.map((kind) => (
            <KindOfGroup
              key={kind.kind}
              nodeRef={nodeRef}
              group={group}
              vocabulary={vocabulary}
              kind={kind}
            />
          ))}
        </span>
      )}
    </li>
  );
}

/** "2 states, 1 person". */
function allInWords({ kinds }: NeighborhoodGroup, vocabulary: Vocabulary): string {
  return kinds.map(({ kind, nodes }) => countedKind(nodes, kind, vocabulary)).join(', ');
}

function countedKind(nodes: number, kind: string, vocabulary: Vocabulary): string {
  const { label, plural } = vocabulary.kind(kind);
  return counted(nodes, label, plural);
}

function KindOfGroup({ nodeRef, group, vocabulary, kind }: GroupProps & { readonly kind: KindOfNeighbors }) {
  const hidden = Math.max(0, kind.nodes - kind.shownNodes);
  const limit = Math.max(1, Math.min(hidden, LARGEST_EXPANSION));
  if (kind.hiddenRelations === 0) return <span>{countedKind(kind.nodes, kind.kind, vocabulary)} shown</span>;
  const asked = { types: [group.type], direction: group.direction, kinds: [kind.kind], limit };
  return (
    <TextButton onClick={() => void expandNode(nodeRef, asked)}>
      Show {whatIsHidden(kind, hidden, vocabulary)}
    </TextButton>
  );
}

function whatIsHidden(kind: KindOfNeighbors, hidden: number, vocabulary: Vocabulary): string {
  if (hidden === 0) return counted(kind.hiddenRelations, 'more relation');
  const { label, plural } = vocabulary.kind(kind.kind);
  if (hidden > LARGEST_EXPANSION) return `${LARGEST_EXPANSION} of ${number(hidden)} ${plural}`;
  const more = kind.shownNodes > 0 ? 'more ' : '';
  return counted(hidden, more + label, more + plural);
}
