import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

export interface FoldableProps {
  /** What stands before the name: the color of a kind, the line of a type. */
  readonly mark: ReactNode;
  readonly name: string;
  readonly detail: string;
  readonly children: ReactNode;
}

/** An entry of a list that unfolds to what can be changed of it. */
export function Foldable({ mark, name, detail, children }: FoldableProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <li className="foldable">
      <UnstyledButton className="foldable-head" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        {mark}
        <span className="foldable-name">{name}</span>
        <span className="foldable-detail figure">{detail}</span>
        <IconChevronRight className="foldable-chevron" size={14} aria-hidden />
      </UnstyledButton>
      <div id={id} className="foldable-body" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}
