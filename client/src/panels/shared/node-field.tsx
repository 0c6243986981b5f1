import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCurrentLocation } from '@tabler/icons-react';
import type { Ref } from 'entente/contract/model/node.ts';
import { useEffect, useRef, useState } from 'react';
import { useKnownNodes } from '#panels/shared/use-known-nodes.ts';
import { useNodeSearch } from '#panels/shared/use-node-search.tsx';
import { rememberEntities } from '#state/entities.ts';
import { cancelPicking, pickNode, usePicking } from '#state/picking.ts';
import { NodeSearchField } from '#ui/node-search-field.tsx';

export interface NodeFieldProps {
  readonly label: string;
  /** What a node is picked for, in words: "where the path starts". */
  readonly purpose: string;
  readonly value: Ref | null;
  readonly onChange: (ref: Ref | null) => void;
}

/** A node that is asked for: an end of the paths, or one on their way. Found by typing, or picked on the drawing. */
export function NodeField({ label, purpose, value, onChange }: NodeFieldProps) {
  const caption = useKnownNodes(value === null ? [] : [value]).get(value ?? '')?.caption ?? value ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const { hits, isWaiting, note, nodeOf } = useNodeSearch(typed ?? '');
  const pickButton = useRef<HTMLButtonElement>(null);
  const isPicking = usePicking((picking) => picking.purpose === purpose);

  // What was chosen elsewhere, as by a command on two nodes, replaces what was being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the value changes
  useEffect(() => setTyped(null), [value]);

  const choose = (ref: Ref) => {
    const node = nodeOf(ref);
    if (node) rememberEntities({ nodes: [node] });
    setTyped(null);
    onChange(ref);
  };

  const pick = async () => {
    if (isPicking) return void cancelPicking();
    const ref = await pickNode(purpose);
    if (ref !== null) onChange(ref);
    pickButton.current?.focus({ preventScroll: true });
  };

  return (
    <NodeSearchField
      label={label}
      labelVisible
      placeholder="Type a name, or pick a node"
      text={typed ?? caption}
      onText={setTyped}
      onLeave={() => {
        // What is emptied only to write another name is not taken away meanwhile.
        if (typed === '') onChange(null);
        setTyped(null);
      }}
      hits={typed === null ? [] : hits}
      isWaiting={isWaiting}
      note={typed === null ? null : note}
      onChoose={choose}
      rightSection={
        <Tooltip label={isPicking ? 'Stop picking' : 'Pick on the drawing'}>
          <ActionIcon
            ref={pickButton}
            variant={isPicking ? 'filled' : 'subtle'}
            color={isPicking ? 'accent' : 'gray'}
            aria-label={`Pick the node ${purpose} on the drawing`}
            aria-pressed={isPicking}
            onClick={() => void pick()}
          >
            <IconCurrentLocation size={16} />
          </ActionIcon>
        </Tooltip>
      }
    />
  );
}
