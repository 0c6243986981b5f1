import { NativeSelect, TextInput } from '@mantine/core';
import type { Ref } from 'entente/contract/model/node.ts';
import { type FormEvent, useState } from 'react';
import { expandNode, LARGEST_EXPANSION } from '#commands/expand-node.ts';
import { firstIn, type Ranking } from '#commands/ranking.ts';
import { TextButton } from '#ui/text-button.tsx';
import { useRankings } from './use-rankings.ts';

const USUAL = 10;

/** Shows as many hidden neighbors as wanted, those that come first in an order: "the 10 most recent". */
export function ShowFirst({ nodeRef, hidden }: { readonly nodeRef: Ref; readonly hidden: number }) {
  const rankings = useRankings();
  const [ranking, setRanking] = useState<Ranking>('degree');
  const most = Math.min(hidden, LARGEST_EXPANSION);
  const [count, setCount] = useState(USUAL);
  const show = (event: FormEvent) => {
    event.preventDefault();
    void expandNode(nodeRef, { limit: Math.min(count, most), sort: ranking });
  };
  return (
    <form className="show-first" onSubmit={show}>
      The
      <TextInput
        type="number"
        size="xs"
        aria-label="How many neighbors to show"
        min={1}
        max={most}
        value={Math.min(count, most)}
        onChange={(event) => setCount(Math.max(1, event.currentTarget.valueAsNumber || 1))}
      />
      <NativeSelect
        size="xs"
        aria-label="Which neighbors come first"
        data={rankings.map((value) => ({ value, label: firstIn[value] }))}
        value={ranking}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setRanking(rankings.find((each) => each === value) ?? 'degree');
        }}
      />
      <TextButton type="submit" aria-label={`Show the ${Math.min(count, most)} ${firstIn[ranking]}`}>
        Show
      </TextButton>
    </form>
  );
}
