import './claim.css';
import { UnstyledButton } from '@mantine/core';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { ReactNode } from 'react';
import { showRelations } from '#commands/show-relations.ts';
import { trace } from '#state/selection.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { timeInBrief } from './time-words.ts';
import { UnbrokenDates } from './unbroken-dates.tsx';
import type { Vocabulary } from './vocabulary.ts';

export interface ClaimProps {
  readonly relation: Relation;
  /** Those that it joins, as the answer has them. */
  readonly nodes: readonly NodeBrief[];
  readonly vocabulary: Vocabulary;
  /** What else is to be told of it, below. */
  readonly children?: ReactNode;
}

/** What a relation says, in a list: a click draws it and tells it in full, pointing lights it on the drawing. */
export function Claim({ relation, nodes, vocabulary, children }: ClaimProps) {
  const type = vocabulary.type(relation.type);
  const captionOf = (ref: Ref) => nodes.find((node) => node.ref === ref)?.caption ?? ref;
  const sentence = `${captionOf(relation.from)} ${type.label} ${captionOf(relation.to)}`;
  const about = [
    relation.statement === null ? null : sentence,
    relation.temporality === 'timeless' ? null : timeInBrief(relation.time, relation.temporality),
    relation.modality === 'fact' ? null : relation.modality,
  ].filter((part) => part !== null);
  const point = () => trace({ nodes: [relation.from, relation.to], relations: [relation.ref] });
  return (
    <div className="claim">
      <LineSample family={vocabulary.familyOf(relation.type)} />
      <div>
        <UnstyledButton
          className="claim-words"
          title="Show on the drawing, and tell it in full"
          onClick={() => showRelations(`“${sentence}”`, { nodes, relations: [relation] })}
          onMouseEnter={point}
          onMouseLeave={() => trace(null)}
          onFocus={point}
          onBlur={() => trace(null)}
        >
          {relation.statement ?? sentence}
        </UnstyledButton>
        <p className="claim-about">
          <UnbrokenDates text={about.join(' · ')} />
          {relation.contested && <span className="claim-contested">Contested</span>}
        </p>
        {children}
      </div>
    </div>
  );
}
