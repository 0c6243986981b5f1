import './selection-details.css';
import { UnstyledButton } from '@mantine/core';
import { CommandButtons } from '#panels/shared/command-buttons.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { hover, selectNodes } from '#state/selection.ts';
import type { Target } from '#state/target.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { counted } from '#ui/words.ts';
import { RelationDetails } from './relation-details.tsx';

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
  const parts = [
    nodes.length === 0 ? null : counted(nodes.length, 'node'),
    relations.length === 0 ? null : counted(relations.length, 'relation'),
  ].filter((part) => part !== null);
  return (
    <>
      <header className="selection-header">
        <h2 className="details-title">{parts.join(', ')}</h2>
        <CommandButtons target={target} />
      </header>
      {nodes.length > 0 && (
        <ul className="selected-nodes">
          {nodes.map(({ ref, caption, kind }) => (
            <li key={ref}>
              <UnstyledButton
                className="selected-node"
                onClick={() => selectNodes([ref])}
                onMouseEnter={() => hover(ref)}
                onMouseLeave={() => hover(null)}
              >
                <KindMark color={vocabulary.kind(kind).color} />
                <span>{caption}</span>
                <span className="selected-node-kind">{vocabulary.kind(kind).label}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {relations.map((relation) => (
        <RelationDetails key={relation.ref} relation={relation} vocabulary={vocabulary} />
      ))}
    </>
  );
}
