import { useEffect } from 'react';
import { runShortcut } from '#commands/shortcuts.ts';
import { useScreen } from './screen.ts';
import { runScreenShortcut } from './screen-commands.ts';

/** Lets keys do what commands say they do, as long as no dialog has them. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (useScreen.getState().dialog === null && !runScreenShortcut(event)) runShortcut(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
