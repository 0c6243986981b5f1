import './search-panel.css';
import { CloseButton, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'entente/contract/model/node.ts';
import { type RefObject, useState } from 'react';
import { showNodes } from '#commands/show-nodes.ts';
import { useNodeSearch } from '#panels/shared/use-node-search.tsx';
import { NodeSearchField } from '#ui/node-search-field.tsx';

export interface SearchPanelProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** The chosen node is shown and selected. */
  readonly onShown: () => void;
}

/** Finds a node by any of its names and shows it. */
export function SearchPanel({ inputRef, onShown }: SearchPanelProps) {
  const [text, setText] = useState('');
  const { hits, isWaiting, note, nodeOf } = useNodeSearch(text);

  const show = async (ref: Ref) => {
    const added = await showNodes([nodeOf(ref) ?? ref]);
    if (added === null) return;
    setText('');
    onShown();
  };

  return (
    <search className="search-panel">
      <NodeSearchField
        label="Search"
        placeholder="Search by any name"
        inputRef={inputRef}
        text={text}
        onText={setText}
        hits={hits}
        isWaiting={isWaiting}
        note={note}
        onChoose={(ref) => void show(ref)}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          text === '' ? (
            <Kbd size="xs" aria-hidden>
              /
            </Kbd>
          ) : (
            <CloseButton size="sm" aria-label="Clear the search" onClick={() => setText('')} />
          )
        }
      />
    </search>
  );
}
