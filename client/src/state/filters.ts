import { create } from 'zustand';

/** What is asked of relations in every call; an empty list means no restriction. */
export interface FilterState {
  readonly types: readonly string[];
  readonly families: readonly string[];
}

export const useFilters = create<FilterState>(() => ({ types: [], families: [] }));
