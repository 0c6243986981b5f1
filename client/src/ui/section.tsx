import './section.css';
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of a column, under a heading by which it is folded away. What is folded is not rendered. */
export function Section({ title, isOpen, onToggle, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="section-heading">
        <UnstyledButton
          id={`${id}-title`}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={onToggle}
        >
          {title}
          <IconChevronDown className="section-chevron" size={16} aria-hidden />
        </UnstyledButton>
      </h2>
      <div className="section-body" id={`${id}-body`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
