import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** What of the evidence is read: the list of sources, one of them or one of its paragraphs, or what they disagree about. */
export type SourcesPage =
  | { readonly at: 'sources' }
  | { readonly at: 'source'; readonly key: string; readonly paragraph: number | null }
  | { readonly at: 'disputes'; readonly about: Ref | null }
  | { readonly at: 'gaps' };

interface Asked {
  readonly page: SourcesPage;
  /** Grows with each time that something is asked for from elsewhere. */
  readonly count: number;
}

/** Not part of the view: reading changes nothing. */
export const useSourcesPage = create<Asked>(() => ({ page: { at: 'sources' }, count: 0 }));

/** Turns a page where the sources are being read. */
export function turnTo(page: SourcesPage): void {
  useSourcesPage.setState({ page });
}

/** Asks for a page from anywhere: whoever shows the sources opens them there. */
export function readSources(page: SourcesPage): void {
  useSourcesPage.setState(({ count }) => ({ page, count: count + 1 }));
}
