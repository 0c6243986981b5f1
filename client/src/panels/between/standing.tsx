import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief } from 'entente/contract/model/index.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { TextButton } from '#ui/text-button.tsx';
import { counted, totalWords } from '#ui/words.ts';

type Stand = CallAnswer<'betweenTwo'>['stands']['one'];
type Leaning = Stand['nodes'][number]['one'];

export interface StandingProps {
  readonly title: string;
  readonly standing: Stand;
  readonly two: readonly [NodeBrief, NodeBrief];
}

/** Who stands there, with the relations by which that is seen. */
export function Standing({ title, standing: { total, nodes }, two: [one, other] }: StandingProps) {
  return (
    <div className="standing">
      <h4>
        {title} <span className="figure">{totalWords(total)}</span>
      </h4>
      {nodes.length > 0 && (
        <ul className="standing-list">
          {nodes.map(({ node, one: toOne, other: toOther }) => (
            <li key={node.ref} className="standing-entry">
              <TextButton
                title={[leaningInWords(toOne, one), leaningInWords(toOther, other)].join('; ')}
                onClick={() => void showNodes([one, other, node])}
              >
                {node.caption}
              </TextButton>
              <span className="figure" aria-hidden>
                {inFigures(toOne)} | {inFigures(toOther)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {nodes.length > 0 && nodes.length < total.value && (
        <p className="quiet">and {(total.value - nodes.length).toLocaleString('en')} more</p>
      )}
    </div>
  );
}

/** "+3 −1", "–" where nothing joins them. */
function inFigures({ cooperation, conflict }: Leaning): string {
  const parts = [cooperation > 0 ? `+${cooperation}` : '', conflict > 0 ? `−${conflict}` : ''];
  return parts.join(' ').trim() || '–';
}

function leaningInWords({ cooperation, conflict }: Leaning, { caption }: NodeBrief): string {
  return `${counted(cooperation, 'relation')} of cooperation and ${conflict} of conflict with ${caption}`;
}
