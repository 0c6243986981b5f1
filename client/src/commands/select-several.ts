import { setGathering, useGathering } from '#state/gathering.ts';
import { isAnythingShown } from './availability.ts';
import type { Command } from './command.ts';

export const selectSeveral: Command = {
  id: 'select-several',
  icon: 'several',
  shortcut: null,
  title: () =>
    useGathering.getState().isOn
      ? 'Stop selecting several'
      : 'Select several: tap one after the other, or draw a box',
  isAvailable: () => isAnythingShown() || useGathering.getState().isOn,
  run: () => setGathering(!useGathering.getState().isOn),
};
