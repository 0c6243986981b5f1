import type { Ref } from 'entente/contract/model/node.ts';
import { useMemo } from 'react';
import { timeInBrief } from '#panels/shared/time-words.ts';
import type { Records } from '#panels/shared/vocabulary.ts';
import { useComparison } from '#state/comparison.ts';
import { useFilters } from '#state/filters.ts';
import { selectNodes, selectRelations, type Trace, trace, useSelection } from '#state/selection.ts';
import type { Target } from '#state/target.ts';
import type { Column } from '#ui/grid/column.ts';
import { Grid } from '#ui/grid/grid.tsx';
import type { Point } from '#ui/grid/grid-row.tsx';
import type { RelationRow } from './table-rows.ts';

type RelationColumn = Column<RelationRow>;

const ends: readonly RelationColumn[] = [
  { id: 'from', title: 'From', width: 'minmax(7rem, 2fr)', value: ({ from }) => from },
  { id: 'type', title: 'Relation', width: 'minmax(7rem, 2fr)', value: ({ type }) => type },
  { id: 'to', title: 'To', width: 'minmax(7rem, 2fr)', value: ({ to }) => to },
];

const when: RelationColumn = {
  id: 'when',
  title: 'When',
  width: '10rem',
  // Of one of which only bounds are known, the first that is.
  value: ({ relation: { time } }) => (time.begins ?? time.attested[0] ?? '').replace(/^[[.]+/, ''),
  cell: ({ relation }) => timeInBrief(relation.time, relation.temporality),
};

const answers = { holds: 'holds', may: 'may hold' } as const;

const atDate: RelationColumn = {
  id: 'then',
  title: 'Then',
  width: '5rem',
  value: ({ relation: { time } }) => (time.answer === null ? '' : answers[time.answer]),
};

const between: RelationColumn = {
  id: 'change',
  title: 'Change',
  width: '5rem',
  value: ({ change }) => change ?? '',
};

const contested: RelationColumn = {
  id: 'contested',
  title: 'Contested',
  width: '5rem',
  value: ({ relation }) => (relation.contested ? 'contested' : ''),
};

const sources: RelationColumn = {
  id: 'sources',
  title: 'Sources',
  width: '4rem',
  value: (row) => row.sources,
};

interface Asks {
  readonly date: boolean;
  readonly change: boolean;
}

/** What this graph does not record at all has no column, nor has what is not asked. */
function columnsFor(
  { time, contested: isContested, evidence }: Records,
  asks: Asks,
): readonly RelationColumn[] {
  return [
    ...ends,
    ...(time ? [when] : []),
    ...(asks.date ? [atDate] : []),
    ...(asks.change ? [between] : []),
    ...(isContested ? [contested] : []),
    ...(evidence ? [sources] : []),
  ];
}

export interface RelationTableProps {
  readonly rows: readonly RelationRow[];
  readonly records: Records;
  readonly onMenu: (target: Target, point: Point) => void;
}

/** The relations on the drawing. */
export function RelationTable({ rows, records, onMenu }: RelationTableProps) {
  const selected = useSelection(({ relations }) => relations);
  const { asOf, during, knownBy } = useFilters();
  const { before, after } = useComparison();
  const change = before !== undefined && after !== undefined;
  const date = change || asOf !== undefined || during !== undefined || knownBy !== undefined;
  const columns = useMemo(() => columnsFor(records, { date, change }), [records, date, change]);
  if (rows.length === 0)
    return <p className="table-empty quiet">No relation here. Expand a node, or clear the filter.</p>;
  return (
    <Grid
      label="Relations shown"
      columns={columns}
      rows={rows}
      keyOf={refOf}
      nameOf={({ from, type, to }) => `${from} ${type} ${to}`}
      selected={selected}
      onSelect={(refs) => selectRelations(refs)}
      onHover={(ref) => trace(ref === null ? null : traceOf(ref, rows))}
      onOpen={(ref) => selectNodes(traceOf(ref, rows)?.nodes ?? [])}
      onMenu={(ref, point) => {
        const relations = selected.has(ref) ? [...selected] : [ref];
        selectRelations(relations);
        onMenu({ nodes: [], relations }, point);
      }}
      minimumWidth={records.time ? '43rem' : '26rem'}
    />
  );
}

/** A relation with its ends, to be lit while its row is pointed at. */
function traceOf(ref: Ref, rows: readonly RelationRow[]): Trace | null {
  const relation = rows.find((row) => row.ref === ref)?.relation;
  return relation === undefined ? null : { nodes: [relation.from, relation.to], relations: [ref] };
}

function refOf({ ref }: RelationRow): Ref {
  return ref;
}
