import './selection-details.css';
import { UnstyledButton } from '@mantine/core';
import type { NodeBrief, Relation } from 'entente/contract/model/index.ts';
import { useCommands } from '#commands/use-commands.ts';
import { captionOf } from '#commands/wording.ts';
import { CommandButtons } from '#panels/shared/command-buttons.tsx';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { pairOf } from '#state/pair.ts';
import { hover, selectNodes } from '#state/selection.ts';
import type { Target } from '#state/target.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { counted, number } from '#ui/words.ts';
import { RelationList, RelationsBetween } from './relation-list.tsx';

/** Of more selected nodes than this, the table is the place to go through them. */
const MOST_LISTED = 100;

/** Several things selected at once: the nodes as a list to choose from, then each relation. */
export function SelectionDetails({
  target,
  vocabulary,
}: {
  readonly target: Target;
  readonly vocabulary: Vocabulary;
}) {
  const entities = useEntities();
  const nodes = target.nodes.flatMap((ref) => entities.nodes.get(ref) ?? []);
  const relations = target.relations.flatMap((ref) => entities.relations.get(ref) ?? []);
  const bundle = nodes.length === 0 ? bundleOf(relations, entities.bundles) : null;
  const parts = [
    nodes.length === 0 ? null : counted(nodes.length, 'node'),
    relations.length === 0 ? null : counted(bundle?.relations ?? relations.length, 'relation'),
  ].filter((part) => part !== null);
  return (
    <>
      <header className="selection-header">
        <h2 className="details-title">
          {parts.join(', ')}
          {bundle !== null && ` between ${captionOf(bundle.from)} and ${captionOf(bundle.to)}`}
        </h2>
        <CommandButtons target={target} {...(nodes.length > 1 ? { without: together } : {})} />
      </header>
      {nodes.length > 1 && <Together target={target} />}
      {nodes.length > 0 && <SelectedNodes nodes={nodes} vocabulary={vocabulary} />}
      {bundle === null ? (
        <RelationList key={relations[0]?.ref ?? ''} relations={relations} vocabulary={vocabulary} />
      ) : (
        <RelationsBetween key={bundle.pair} from={bundle.from} to={bundle.to} vocabulary={vocabulary} />
      )}
    </>
  );
}

/** What several nodes are selected for most: said in words. */
const together = new Set(['expand', 'find-path', 'show-shared', 'tell-between', 'connect-shown']);

function Together({ target }: { readonly target: Target }) {
  const offered = useCommands(target).filter(
    ({ command, isAvailable }) => isAvailable && together.has(command.id),
  );
  return (
    <ul className="together">
      {offered.map(({ command, title, run }) => (
        <li key={command.id}>
          <TextButton onClick={run}>
            <CommandIcon icon={command.icon} size={16} />
            {title}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}

/** Where all these relations are of one line that stands for more than it carries: its ends, and for how many. */
function bundleOf(relations: readonly Relation[], bundles: ReadonlyMap<string, number>) {
  const [first] = relations;
  if (first === undefined) return null;
  const pair = pairOf(first.from, first.to);
  const known = bundles.get(pair) ?? 0;
  if (relations.length < 2 || known <= relations.length) return null;
  if (!relations.every(({ from, to }) => pairOf(from, to) === pair)) return null;
  return { pair, from: first.from, to: first.to, relations: known };
}

function SelectedNodes({
  nodes,
  vocabulary,
}: {
  readonly nodes: readonly NodeBrief[];
  readonly vocabulary: Vocabulary;
}) {
  return (
    <>
      <ul className="selected-nodes">
        {nodes.slice(0, MOST_LISTED).map(({ ref, caption, kind }) => (
          <li key={ref}>
            <UnstyledButton
              className="selected-node"
              onClick={() => selectNodes([ref])}
              onMouseEnter={() => hover(ref)}
              onMouseLeave={() => hover(null)}
            >
              <KindMark kind={vocabulary.kind(kind)} />
              <span className="selected-node-caption">{caption}</span>
              <span className="selected-node-kind">{vocabulary.kind(kind).label}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {nodes.length > MOST_LISTED && (
        <p className="quiet">
          The first {MOST_LISTED} of {number(nodes.length)}. The table lists them all.
        </p>
      )}
    </>
  );
}
