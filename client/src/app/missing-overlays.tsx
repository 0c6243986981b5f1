import { useEffect, useEffectEvent } from 'react';
import { announceMissing } from '#commands/fetch-part.ts';
import type { MissingPartProps } from '#panels/shared/later.tsx';
import { useOpenMenu } from './open-menu.ts';
import { setDialog, useScreen } from './screen.ts';

// What opens on top of everything has no place of its own where a notice could stand: it is closed, and that is announced.

export function MissingDialogs({ name }: MissingPartProps) {
  useEffect(() => {
    const { dialog } = useScreen.getState();
    setDialog(null);
    announceMissing(name, () => setDialog(dialog));
  }, [name]);
  return null;
}

/** Whoever asks for the menu once more makes another attempt. */
export function MissingMenu({ name, onRetry }: MissingPartProps) {
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    const { open } = useOpenMenu.getState();
    useOpenMenu.setState({ open: null });
    announceMissing(name, () => useOpenMenu.setState({ open }));
    return useOpenMenu.subscribe((state) => {
      if (state.open !== null) retry();
    });
  }, [name]);
  return null;
}
