import './life.css';
import type { NodeFull, Ref } from 'entente/contract/model/node.ts';
import { useCall } from '#api/cache.ts';
import { EvidenceList } from '#panels/shared/evidence-list.tsx';
import { selectRelations } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { TextButton } from '#ui/text-button.tsx';
import { capitalized } from '#ui/words.ts';
import { LifeLine } from './life-line.tsx';
import { type LifeStep, lifeOf } from './life-of.ts';

/** More than so many had a part in hardly any agreement; of one with more the best connected are named. */
const MOST = 200;

/** What befell a node over time, where the types of relations say so: drawn, and in words with who says so. */
export function Life({ node }: { readonly node: NodeFull }) {
  const types = useCall('graph', {}).data?.profile.types ?? [];
  const marking = types.filter(({ marks, to }) => marks !== undefined && to.includes(node.kind));
  const names = marking.map(({ name }) => name);
  const { data } = useCall(
    'neighbors',
    names.length === 0 ? null : { ref: node.ref, types: names, direction: 'in', limit: MOST },
  );
  const steps = data === undefined ? [] : lifeOf(node, data.relations, marking);
  if (data === undefined || steps.length === 0) return null;
  const captions = new Map(data.nodes.map(({ ref, caption }) => [ref, caption]));
  return (
    <section className="life">
      <h3>Its life</h3>
      <LifeLine steps={steps} />
      <ol>
        {steps.map((step) => (
          <Step
            key={`${step.stage} ${step.when}`}
            step={step}
            captionOf={(ref) => captions.get(ref) ?? ref}
          />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly step: LifeStep;
  readonly captionOf: (ref: Ref) => string;
}

function Step({ step: { stage, when, others, relations, contested, evidence }, captionOf }: StepProps) {
  const shown = useSession(({ view }) => view.relations);
  const there = relations.filter((ref) => shown.has(ref));
  return (
    <li>
      <strong>{capitalized(stage)}</strong>
      {contested && <em className="life-contested"> contested</em>}
      <span className="life-when">{when}</span>
      {others.length > 0 && <span className="life-others">{others.map(captionOf).join(', ')}</span>}
      {there.length > 0 && (
        <TextButton onClick={() => selectRelations(there)}>Show on the drawing</TextButton>
      )}
      {evidence.length > 0 && (
        <details>
          <summary>Who says so</summary>
          <EvidenceList evidence={evidence} heading="h4" />
        </details>
      )}
    </li>
  );
}
