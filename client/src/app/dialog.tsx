import { CloseButton, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { setDialog } from './screen.ts';

export interface DialogProps {
  readonly title: string;
  /** Whether the title is to be seen, or only heard. */
  readonly showsTitle: boolean;
  readonly size: string;
  readonly children: ReactNode;
}

/** Something on top of everything, until it is done with: Escape, a click beside it, or its cross. */
export function Dialog({ title, showsTitle, size, children }: DialogProps) {
  const close = () => setDialog(null);
  return (
    <Modal.Root opened onClose={close} size={size} padding="md" yOffset="10dvh">
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          {showsTitle && (
            <div className="dialog-title">
              <h2>{title}</h2>
              <CloseButton aria-label="Close" onClick={close} />
            </div>
          )}
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
