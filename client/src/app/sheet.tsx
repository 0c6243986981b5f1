import './sheet.css';
import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Out of the way for a while, but not gone. */
  readonly isHidden: boolean;
  readonly sheetRef: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A panel over the lower part of the drawing, which stays in use above it: nothing here is modal. */
export function Sheet({ title, onClose, isHidden, sheetRef, children }: SheetProps) {
  const [isTall, setTall] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another panel opens here
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  const Icon = isTall ? IconChevronDown : IconChevronUp;
  return (
    <aside
      ref={sheetRef}
      hidden={isHidden}
      className="sheet"
      aria-label={title}
      {...(isTall ? { 'data-tall': true } : {})}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="sheet-bar">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={isTall ? 'Show more of the drawing' : 'Show more of this'}
          onClick={() => setTall(!isTall)}
        >
          <Icon size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Close ${title}`} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </div>
      <div className="sheet-content">{children}</div>
    </aside>
  );
}
