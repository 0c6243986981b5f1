import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief, Polarity, Relation } from 'entente/contract/model/index.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { showRelations } from '#commands/show-relations.ts';
import { Claim } from '#panels/shared/claim.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { number, totalWords } from '#ui/words.ts';
import { sidesOf } from './between-columns.ts';
import { Standing } from './standing.tsx';

export interface BetweenAnswerProps {
  readonly answer: CallAnswer<'betweenTwo'>;
  readonly vocabulary: Vocabulary;
}

const headings = new Map<Polarity, string>([
  [-1, 'Conflict'],
  [1, 'Cooperation'],
  [0, 'Neither conflict nor cooperation'],
]);

/** What is between two nodes, in columns, and who stands with whom. */
export function BetweenAnswer({ answer, vocabulary }: BetweenAnswerProps) {
  const { nodes, direct, shared, stands, read, queries } = answer;
  const [one, other] = nodes;
  if (one === undefined || other === undefined) return null;
  const sides = sidesOf(direct.relations, one.ref, (type) => vocabulary.type(type).symmetric);
  const list = (relations: readonly Relation[]) => (
    <Claims relations={relations} nodes={nodes} vocabulary={vocabulary} />
  );
  return (
    <>
      <section>
        <p className="between-total" role="status">
          {direct.total.value === 0
            ? `Nothing joins ${one.caption} and ${other.caption} directly, under the filters in force.`
            : `${totalWords(direct.total)} ${direct.total.value === 1 ? 'relation joins' : 'relations join'} them`}
          {direct.relations.length < direct.total.value &&
            `; the first ${number(direct.relations.length)} are told`}
        </p>
        {direct.relations.length > 0 && (
          <TextButton
            onClick={() =>
              showRelations(`what joins ${one.caption} and ${other.caption}`, {
                nodes,
                relations: direct.relations,
              })
            }
          >
            Draw them
          </TextButton>
        )}
      </section>
      {sides.map(({ polarity, along, against, together }) => (
        <section key={polarity} className="between-side" data-polarity={polarity}>
          <h3>{headings.get(polarity)}</h3>
          {along.length + against.length > 0 && (
            <div className="between-columns">
              <div>
                <h4>
                  {one.caption} to {other.caption}
                </h4>
                {list(along)}
              </div>
              <div>
                <h4>
                  {other.caption} to {one.caption}
                </h4>
                {list(against)}
              </div>
            </div>
          )}
          {together.length > 0 && (
            <>
              <h4>Between them</h4>
              {list(together)}
            </>
          )}
        </section>
      ))}
      <section>
        <h3>What they share</h3>
        {shared.total.value === 0 ? (
          <p className="quiet">Nothing here is joined to both.</p>
        ) : (
          <>
            <p className="between-shared">
              {shared.nodes.map((node) => (
                <TextButton key={node.ref} onClick={() => void showNodes([one, other, node])}>
                  {node.caption}
                </TextButton>
              ))}
            </p>
            <p className="quiet">
              {shared.nodes.length < shared.total.value &&
                `The best connected ${shared.nodes.length} of ${totalWords(shared.total)}. `}
              <TextButton
                onClick={() =>
                  showRelations(`what ${one.caption} and ${other.caption} share`, {
                    nodes: [...nodes, ...shared.nodes],
                    relations: shared.relations,
                  })
                }
              >
                Draw them
              </TextButton>
            </p>
          </>
        )}
      </section>
      <section>
        <h3>Who stands with whom</h3>
        <p className="quiet">
          By what joins others to the two: more cooperation than conflict.
          {!read.complete &&
            ` Of each of the two only ${number(read.relations)} relations were read: there may be more.`}
        </p>
        <Standing title={`With ${one.caption} only`} standing={stands.one} two={[one, other]} />
        <Standing title={`With ${other.caption} only`} standing={stands.other} two={[one, other]} />
        <Standing title="With both" standing={stands.both} two={[one, other]} />
        <Standing title="With neither" standing={stands.neither} two={[one, other]} />
      </section>
      <QueryDisclosure queries={queries} />
    </>
  );
}

interface ClaimsProps {
  readonly relations: readonly Relation[];
  readonly nodes: readonly NodeBrief[];
  readonly vocabulary: Vocabulary;
}

function Claims({ relations, nodes, vocabulary }: ClaimsProps) {
  if (relations.length === 0) return <p className="quiet">Nothing is recorded.</p>;
  return (
    <ul className="between-claims">
      {relations.map((relation) => (
        <li key={relation.ref}>
          <Claim relation={relation} nodes={nodes} vocabulary={vocabulary} />
        </li>
      ))}
    </ul>
  );
}
