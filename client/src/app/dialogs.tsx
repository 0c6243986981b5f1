import './dialogs.css';
import type { ComponentType } from 'react';
import { HelpDialog } from './help-dialog.tsx';
import { MadeDialog } from './made-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { type Screen, useScreen } from './screen.ts';
import { ShareDialog } from './share-dialog.tsx';

const dialogs: Readonly<Record<NonNullable<Screen['dialog']>, ComponentType>> = {
  help: HelpDialog,
  palette: PaletteDialog,
  share: ShareDialog,
  made: MadeDialog,
};

/** What opens on top of everything. Loaded when first asked for. */
export function Dialogs() {
  const dialog = useScreen((screen) => screen.dialog);
  if (dialog === null) return null;
  const Asked = dialogs[dialog];
  return <Asked />;
}
