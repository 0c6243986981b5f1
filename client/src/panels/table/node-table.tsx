import { IconPin } from '@tabler/icons-react';
import type { Ref } from 'entente/contract/model/node.ts';
import { expandNode } from '#commands/expand-node.ts';
import { deliverPick } from '#state/picking.ts';
import { hover, selectNodes, useSelection } from '#state/selection.ts';
import type { Target } from '#state/target.ts';
import type { Column } from '#ui/grid/column.ts';
import { Grid } from '#ui/grid/grid.tsx';
import type { Point } from '#ui/grid/grid-row.tsx';
import { KindMark } from '#ui/kind-mark.tsx';
import { number } from '#ui/words.ts';
import type { NodeRow } from './table-rows.ts';

const columns: readonly Column<NodeRow>[] = [
  {
    id: 'caption',
    title: 'Name',
    width: 'minmax(8rem, 3fr)',
    value: ({ caption }) => caption,
    cell: ({ caption, mark, pinned }) => (
      <span className="table-caption">
        <KindMark kind={mark} />
        {caption}
        {pinned && <IconPin size={13} role="img" aria-label="pinned" />}
      </span>
    ),
  },
  { id: 'kind', title: 'Kind', width: 'minmax(4.5rem, 2fr)', value: ({ kind }) => kind },
  {
    id: 'relations',
    title: 'Relations',
    width: '5.25rem',
    value: ({ shown }) => shown,
    cell: ({ shown, degree }) => <span className="figure">{`${number(shown)} of ${number(degree)}`}</span>,
  },
];

export interface NodeTableProps {
  readonly rows: readonly NodeRow[];
  readonly onMenu: (target: Target, point: Point) => void;
}

/** The nodes on the drawing. */
export function NodeTable({ rows, onMenu }: NodeTableProps) {
  const selected = useSelection(({ nodes }) => nodes);
  if (rows.length === 0)
    return <p className="table-empty quiet">No node here. Search for one, or clear the filter.</p>;
  return (
    <Grid
      label="Nodes shown"
      columns={columns}
      rows={rows}
      keyOf={refOf}
      nameOf={({ caption }) => caption}
      selected={selected}
      onSelect={select}
      onEnter={deliverPick}
      onHover={hover}
      onOpen={(ref) => void expandNode(ref)}
      onMenu={(ref, point) => {
        const nodes = selected.has(ref) ? [...selected] : [ref];
        selectNodes(nodes);
        onMenu({ nodes, relations: [] }, point);
      }}
      minimumWidth="23.5rem"
    />
  );
}

function refOf({ ref }: NodeRow): Ref {
  return ref;
}

/** While something asks for a node, a click on a row answers it; by keyboard Enter does. */
function select(refs: readonly Ref[], by: 'pointer' | 'keyboard'): void {
  const [ref] = refs;
  if (by === 'pointer' && ref !== undefined && refs.length === 1 && deliverPick(ref)) return;
  selectNodes(refs);
}
