import type { SourceBrief } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief, Relation } from 'entente/contract/model/index.ts';
import { showRelations } from '#commands/show-relations.ts';
import { Claim } from '#panels/shared/claim.tsx';
import { evidenceBySource } from '#panels/shared/evidence-by-source.ts';
import { Citation } from '#panels/shared/evidence-list.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { TextButton } from '#ui/text-button.tsx';

export interface DisputeProps {
  readonly claims: readonly Relation[];
  readonly nodes: readonly NodeBrief[];
  readonly sources: readonly SourceBrief[];
  readonly vocabulary: Vocabulary;
}

/** Claims that say the opposite of one another, each with who says so, and who denies it. */
export function Dispute({ claims, nodes, sources, vocabulary }: DisputeProps) {
  return (
    <article className="dispute">
      <div className="dispute-sides">
        {claims.map((relation) => (
          <div key={relation.ref} className="dispute-side">
            <Claim relation={relation} nodes={nodes} vocabulary={vocabulary} />
            <ul className="evidence-list">
              {evidenceBySource(relation.evidence).map((each) => (
                <li key={`${each.source} ${each.stance}`}>
                  <Citation cited={each} source={sources.find(({ key }) => key === each.source)} isBrief />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {claims.length === 1 && <p className="quiet">{againstAlone(claims)}</p>}
      {claims.length > 1 && (
        <TextButton
          onClick={() => showRelations('both sides of a disagreement', { nodes, relations: claims })}
        >
          Draw {claims.length === 2 ? 'both' : `all ${claims.length}`} claims
        </TextButton>
      )}
    </article>
  );
}

/** What makes a claim contested that no other claim stands against. */
function againstAlone([claim]: readonly Relation[]): string {
  return claim?.evidence.some(({ stance }) => stance === 'denies')
    ? 'One source says so, another denies it.'
    : 'Marked as contested; what speaks against it is not recorded as a relation of its own.';
}
