import './relation-details.css';
import type { Ref } from 'entente/contract/model/node.ts';
import type { Polarity, Relation } from 'entente/contract/model/relation.ts';
import { useId } from 'react';
import { addressNaming } from '#commands/named-address.ts';
import { Cite } from '#panels/shared/cite.tsx';
import { EvidenceList } from '#panels/shared/evidence-list.tsx';
import { basisInWords, timeInWords } from '#panels/shared/time-words.ts';
import type { Records, Vocabulary } from '#panels/shared/vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { selectNodes } from '#state/selection.ts';
import { readSources } from '#state/sources-page.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { capitalized } from '#ui/words.ts';
import { CorrectThis } from './correct-this.tsx';
import { DatesFrom } from './dates-from.tsx';
import { PropertyList } from './property-list.tsx';

const polarities = new Map<Polarity, string>([
  [1, 'Cooperation'],
  [0, 'Neither cooperation nor conflict'],
  [-1, 'Conflict'],
]);

const modalities = {
  fact: 'Told as a fact',
  opinion: 'An opinion',
  recommendation: 'A recommendation',
  plan: 'A plan',
  hypothesis: 'A hypothesis',
  poll: 'From a poll',
} as const;

/** One relation: who to whom, in what words, when, how sure, and who says so. */
export function RelationDetails({
  relation,
  vocabulary,
}: {
  readonly relation: Relation;
  readonly vocabulary: Vocabulary;
}) {
  const id = useId();
  const type = vocabulary.type(relation.type);
  const family = vocabulary.familyOf(relation.type);
  return (
    <article className="relation-details" aria-labelledby={id}>
      <p className="relation-type">
        <LineSample family={family} />
        {capitalized(family.label)}
        {relation.contested && (
          <>
            <span className="relation-contested">Contested</span>
            <TextButton onClick={() => readSources({ at: 'disputes', about: relation.ref })}>
              Both sides
            </TextButton>
          </>
        )}
      </p>
      <h3 className="relation-sentence" id={id}>
        <End nodeRef={relation.from} /> {type.label} <End nodeRef={relation.to} />
      </h3>
      {relation.statement !== null && <p className="relation-statement">{relation.statement}</p>}
      <Standing relation={relation} records={vocabulary.records} />
      <PropertyList properties={othersOf(relation, vocabulary.opposes)} heading="h4" />
      <EvidenceList evidence={relation.evidence} heading="h4" />
      <CiteRelation relation={relation} label={type.label} />
      <CorrectThis writtenAt={relation.writtenAt} />
    </article>
  );
}

/** What it opposes is told side by side with it. */
function othersOf({ properties }: Relation, opposes: string | null): Relation['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== opposes));
}

/** When it held, how it is meant, and which way it points: as far as this graph records such things. */
function Standing({ relation, records }: { readonly relation: Relation; readonly records: Records }) {
  const basis = basisInWords[relation.time.basis];
  const isTimed = records.time || relation.time.begins !== null || relation.time.ends !== null;
  if (!isTimed && relation.modality === null && !records.polarity) return null;
  return (
    <dl className="property-list">
      {isTimed && (
        <>
          <dt>When</dt>
          <dd>
            {timeInWords(relation.time, relation.temporality)}
            {basis !== null && relation.temporality !== 'timeless' && (
              <span className="quiet">, {basis}</span>
            )}
            <DatesFrom recorded={relation.time.recorded} />
          </dd>
        </>
      )}
      {relation.modality !== null && (
        <>
          <dt>Modality</dt>
          <dd>{modalities[relation.modality]}</dd>
        </>
      )}
      {records.polarity && (
        <>
          <dt>Polarity</dt>
          <dd>{polarities.get(relation.polarity)}</dd>
        </>
      )}
    </dl>
  );
}

function CiteRelation({
  relation: { ref, from, to },
  label,
}: {
  readonly relation: Relation;
  readonly label: string;
}) {
  const nodes = useEntities((known) => known.nodes);
  const captionOf = (end: Ref) => nodes.get(end)?.caption ?? end;
  return (
    <Cite
      title={`${captionOf(from)} ${label} ${captionOf(to)}`}
      address={addressNaming({ what: 'relations', refs: [ref] })}
    />
  );
}

function End({ nodeRef }: { readonly nodeRef: Ref }) {
  const caption = useEntities(({ nodes }) => nodes.get(nodeRef)?.caption ?? nodeRef);
  return <TextButton onClick={() => selectNodes([nodeRef])}>{caption}</TextButton>;
}
