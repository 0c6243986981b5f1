import { create } from 'zustand';

/** What a screen reader is told next, and what is shown briefly: "12 nodes added round Japan". */
export interface Announcement {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  /** Grows with each, so that the same text twice is told twice. */
  readonly count: number;
}

export const useAnnouncement = create<Announcement>(() => ({ text: '', tone: 'done', count: 0 }));

export function announce(text: string, tone: Announcement['tone'] = 'done'): void {
  useAnnouncement.setState(({ count }) => ({ text, tone, count: count + 1 }));
}
