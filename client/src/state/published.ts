import type { Published } from 'entente/contract/model/asked.ts';
import { create } from 'zustand';

/** The sources of the graph with the days on which they can have been published; empty as long as nobody has asked. */
export const usePublished = create<{ readonly sources: readonly Published[] }>(() => ({ sources: [] }));
