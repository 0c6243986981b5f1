import './table-panel.css';
import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { type Entities, useEntities } from '#state/entities.ts';
import type { Target } from '#state/target.ts';
import type { View } from '#state/view.ts';
import { useVisibleView } from '#state/visible.ts';
import type { Point } from '#ui/grid/grid-row.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted, number } from '#ui/words.ts';
import { NodeTable } from './node-table.tsx';
import { RelationTable } from './relation-table.tsx';
import { bundledIn, filterRows, nodeRows, relationRows } from './table-rows.ts';

export interface TablePanelProps {
  readonly onMenu: (target: Target, point: Point) => void;
}

/** What the drawing shows, in text: the same things, the same selection, the same commands. */
export function TablePanel({ onMenu }: TablePanelProps) {
  const vocabulary = useVocabulary();
  if (vocabulary === null) return <WaitingLines lines={10} />;
  return <Tables vocabulary={vocabulary} onMenu={onMenu} />;
}

function Tables({ vocabulary, onMenu }: TablePanelProps & { readonly vocabulary: Vocabulary }) {
  const entities = useEntities();
  const view = useVisibleView();
  const [tab, setTab] = useState('nodes');
  const [filter, setFilter] = useState('');
  const nodes = useMemo(() => nodeRows(entities, view, vocabulary), [entities, view, vocabulary]);
  const relations = useMemo(() => relationRows(entities, view, vocabulary), [entities, view, vocabulary]);
  const things = tab === 'nodes' ? 'nodes' : 'relations';
  return (
    <div className="table-panel">
      <div className="table-tools">
        <SegmentedControl
          aria-label="What the table lists"
          size="xs"
          value={tab}
          onChange={setTab}
          data={[
            { value: 'nodes', label: `Nodes ${number(nodes.length)}` },
            { value: 'relations', label: `Relations ${number(relations.length)}` },
          ]}
        />
        <TextInput
          className="table-filter"
          size="xs"
          aria-label={`Filter the ${things} shown`}
          placeholder={`Filter the ${things} shown`}
          leftSection={<IconFilter size={14} aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          rightSection={
            filter !== '' && (
              <CloseButton size="xs" aria-label="Clear the filter" onClick={() => setFilter('')} />
            )
          }
        />
      </div>
      <div className="table-area" data-shortcuts="graph">
        {tab === 'nodes' ? (
          <NodeTable
            rows={filterRows(nodes, ({ caption, kind }) => [caption, kind], filter)}
            onMenu={onMenu}
          />
        ) : (
          <RelationTable
            rows={filterRows(
              relations,
              ({ from, type, to, relation }) => [from, type, to, relation.statement ?? ''],
              filter,
            )}
            records={vocabulary.records}
            onMenu={onMenu}
          />
        )}
      </div>
      {tab === 'relations' && <Bundled entities={entities} view={view} />}
    </div>
  );
}

/** Of lines that stand for more relations than came, the table lists those that came: where the others are. */
function Bundled({ entities, view }: { readonly entities: Entities; readonly view: View }) {
  const { lines, relations } = useMemo(() => bundledIn(entities, view), [entities, view]);
  if (lines === 0) return null;
  return (
    <p className="table-bundled">
      {counted(relations, 'more relation')} along {counted(lines, 'line')}, of which the first are listed
      here. Click the line in the drawing to go through all of them.
    </p>
  );
}
