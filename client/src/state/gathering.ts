import { create } from 'zustand';

/**
 * Whether several nodes are being selected: each that is tapped comes to the selection or goes from it, and what is drawn
 * on the drawing is a box. For those who have no Shift key at hand.
 */
export const useGathering = create<{ readonly isOn: boolean }>(() => ({ isOn: false }));

export function setGathering(isOn: boolean): void {
  useGathering.setState({ isOn });
}
