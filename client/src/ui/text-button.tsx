import './text-button.css';
import { UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';

/** A button that is a line of text in the accent: for what can be done beside what is told. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <UnstyledButton {...props} className={`text-button ${className}`} />;
}
