import { create } from 'zustand';

/** What can be done about what was announced. */
export interface Offer {
  readonly title: string;
  readonly run: () => void;
}

/** What a screen reader is told next, and what is shown briefly: "12 nodes added round Japan". */
export interface Announcement {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly offer: Offer | null;
  /** Grows with each, so that the same text twice is told twice. */
  readonly count: number;
}

export const useAnnouncement = create<Announcement>(() => ({
  text: '',
  tone: 'done',
  offer: null,
  count: 0,
}));

export function announce(
  text: string,
  tone: Announcement['tone'] = 'done',
  offer: Offer | null = null,
): void {
  useAnnouncement.setState(({ count }) => ({ text, tone, offer, count: count + 1 }));
}
