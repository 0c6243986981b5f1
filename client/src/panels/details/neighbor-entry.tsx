import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief, Ref } from 'entente/contract/model/node.ts';
import { useId } from 'react';
import { timeInBrief } from '#panels/shared/time-words.ts';
import { hover } from '#state/selection.ts';
import { counted, number } from '#ui/words.ts';

export interface NeighborEntryProps {
  readonly node: NodeBrief;
  /** The node that it is a neighbor of. */
  readonly of: Ref;
  /** The answer that it comes from, with what joins the two. */
  readonly answer: Pick<CallAnswer<'neighbors'>, 'relations' | 'bundles'>;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** A neighbor to be chosen, with what is said of the two. */
export function NeighborEntry({ node, of, answer, isShown, isChosen, onToggle }: NeighborEntryProps) {
  const id = useId();
  const preview = previewOf(node.ref, of, answer);
  return (
    <li
      className="neighbor-entry"
      onMouseEnter={() => isShown && hover(node.ref)}
      onMouseLeave={() => isShown && hover(null)}
    >
      <input
        type="checkbox"
        id={id}
        checked={isShown || isChosen}
        disabled={isShown}
        onChange={onToggle}
        aria-describedby={`${id}-about`}
      />
      <label htmlFor={id} className="neighbor-caption">
        {node.caption}
      </label>
      <span className="neighbor-degree figure" title={counted(node.degree, 'relation')}>
        {isShown ? 'shown' : number(node.degree)}
      </span>
      <span className="neighbor-preview" id={`${id}-about`} title={preview}>
        {preview}
      </span>
    </li>
  );
}

/** What the first relation says, or when it held; and how many others there are. */
function previewOf(node: Ref, of: Ref, { relations, bundles }: NeighborEntryProps['answer']): string {
  const joining = relations.filter(
    ({ from, to }) => (from === node && to === of) || (from === of && to === node),
  );
  const [first] = joining;
  if (first === undefined) return '';
  const bundle = bundles.find(({ between }) => between.includes(node) && between.includes(of));
  const others = (bundle?.relations ?? joining.length) - 1;
  const isDated = first.time.begins !== null || first.time.ends !== null || first.time.attested.length > 0;
  const said = first.statement ?? (isDated ? timeInBrief(first.time, first.temporality) : '');
  if (others === 0) return said;
  return said === '' ? counted(others + 1, 'relation') : `${said} (and ${counted(others, 'more relation')})`;
}
