import './neighbor-list.css';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import type { Total } from 'entente/contract/http/parts.ts';
import type { NodeBrief, Ref } from 'entente/contract/model/node.ts';
import { useId, useState } from 'react';
import { usePages } from '#api/pages.ts';
import { expandNode, USUAL_EXPANSION } from '#commands/expand-node.ts';
import { firstIn, type Ranking } from '#commands/ranking.ts';
import { showNeighbors } from '#commands/show-neighbors.ts';
import { useFilters } from '#state/filters.ts';
import { useVisibleView } from '#state/visible.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { number, totalWords } from '#ui/words.ts';
import { NeighborEntry } from './neighbor-entry.tsx';
import { useRankings } from './use-rankings.ts';

const PAGE = 25;
const PAUSE_IN_TYPING = 250;
/** Fewer than this are overlooked without searching. */
const WORTH_SEARCHING = 8;
/** So many relations of each neighbor are asked for: one to read, and to know that there are more. */
const PREVIEWED = 2;

const byName = { value: 'caption' as const, label: 'by name' };

export interface NeighborListProps {
  readonly nodeRef: Ref;
  readonly group: Required<Pick<CallParameters<'neighbors'>, 'types' | 'direction' | 'kinds'>>;
  readonly total: number;
  readonly words: { readonly label: string; readonly plural: string };
}

/** The neighbors of one group, a page at a time: searched, ranked, and chosen from. */
export function NeighborList({ nodeRef, group, total, words }: NeighborListProps) {
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<Ranking>('degree');
  const [chosen, setChosen] = useState<ReadonlyMap<Ref, NodeBrief>>(new Map());
  const [q] = useDebouncedValue(typed.trim(), PAUSE_IN_TYPING);
  const orders = [...useRankings().map((value) => ({ value, label: `${firstIn[value]} first` })), byName];
  const filters = useFilters();
  const shown = useVisibleView().nodes;
  const search = { ...filters, ...group, q, sort };
  const list = usePages(
    'neighbors',
    { ...search, ref: nodeRef, each: PREVIEWED, limit: PAGE },
    ({ nodes }) => nodes.length,
  );
  const nodes = list.pages.flatMap((page) => page.nodes);
  const waiting = [...chosen.values()].filter(({ ref }) => !shown.has(ref));
  const toggle = (node: NodeBrief) => {
    const next = new Map(chosen);
    if (!next.delete(node.ref)) next.set(node.ref, node);
    setChosen(next);
  };
  return (
    <>
      {total > WORTH_SEARCHING && (
        <div className="neighbor-tools">
          <TextInput
            size="xs"
            aria-label={`Search these ${number(total)} ${words.plural}`}
            placeholder={`Search these ${number(total)}`}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            aria-label={`Order of the ${words.plural}`}
            data={orders}
            value={sort}
            onChange={(event) =>
              setSort(orders.find(({ value }) => value === event.currentTarget.value)?.value ?? 'degree')
            }
          />
        </div>
      )}
      {list.error && <ProblemNotice problem={list.error} onRetry={list.retry} />}
      <ul className="neighbor-entries" aria-busy={list.isWaiting}>
        {list.pages.map((page) =>
          page.nodes.map((node) => (
            <NeighborEntry
              key={node.ref}
              node={node}
              of={nodeRef}
              answer={page}
              isShown={shown.has(node.ref)}
              isChosen={chosen.has(node.ref)}
              onToggle={() => toggle(node)}
            />
          )),
        )}
      </ul>
      {list.pages.length === 0 && list.isWaiting && <WaitingLines lines={4} />}
      <Found list={list} listed={nodes.length} q={q} />
      <div className="neighbor-actions">
        <TextButton
          disabled={waiting.length === 0}
          onClick={() => void showChosen(nodeRef, waiting).then(() => setChosen(new Map()))}
        >
          {waiting.length === 0 ? 'Choose some to show' : `Show ${number(waiting.length)} chosen`}
        </TextButton>
        {(list.total?.value ?? 0) > PAGE && (
          <TextButton onClick={() => void expandNode(nodeRef, { ...group, q, sort, limit: USUAL_EXPANSION })}>
            Show the next {USUAL_EXPANSION} in this order
          </TextButton>
        )}
      </div>
      <QueryDisclosure queries={list.pages.at(-1)?.queries ?? []} />
    </>
  );
}

async function showChosen(of: Ref, chosen: readonly NodeBrief[]): Promise<void> {
  await showNeighbors(of, chosen);
}

interface FoundProps {
  readonly list: ReturnType<typeof usePages<'neighbors'>>;
  readonly listed: number;
  readonly q: string;
}

function nothingInWords({ exact }: Total, q: string): string {
  if (q === '') return 'Nothing is left of this group under the filters in force.';
  return exact
    ? `None is called “${q}”.`
    : `None was found that is called “${q}”, but not all could be compared.`;
}

/** How much of the list is there, how to get more, and, of a search, what was searched. */
function Found({ list, listed, q }: FoundProps) {
  const id = useId();
  if (list.total === null) return null;
  const searched = list.pages.at(-1)?.searched ?? null;
  const isNothing = list.total.value === 0;
  return (
    <p className="neighbor-found">
      <span role="status" id={id}>
        {isNothing ? nothingInWords(list.total, q) : `${number(listed)} of ${totalWords(list.total)} listed`}
      </span>
      {list.hasNext && (
        <TextButton disabled={list.isWaiting} aria-describedby={id} onClick={list.next}>
          List {PAGE} more
        </TextButton>
      )}
      {searched !== null && (isNothing || !list.total.exact) && (
        <span className="neighbor-searched">{searched}</span>
      )}
    </p>
  );
}
