import './dialogs.css';
import { HelpDialog } from './help-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { useScreen } from './screen.ts';

/** What opens on top of everything. Loaded when first asked for. */
export function Dialogs() {
  const dialog = useScreen((screen) => screen.dialog);
  return dialog === 'help' ? <HelpDialog /> : <PaletteDialog />;
}
