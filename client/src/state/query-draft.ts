import { create } from 'zustand';

/** What stands in the editor of queries. Not part of the view: writing changes nothing that is shown. */
export interface QueryDraft {
  readonly text: string;
  /** As JSON, as the user writes it. */
  readonly parameters: string;
  /** Grows each time that a query is brought from elsewhere in the page. */
  readonly count: number;
}

export const useQueryDraft = create<QueryDraft>(() => ({ text: '', parameters: '', count: 0 }));

/** Puts a query that was shown elsewhere into the editor: whoever shows the editor opens it. */
export function openQuery(text: string, parameters: unknown): void {
  useQueryDraft.setState(({ count }) => ({
    text: text.trim(),
    parameters: parametersText(parameters),
    count: count + 1,
  }));
}

/** Parameters as the user would write them; empty where there are none. */
function parametersText(parameters: unknown): string {
  const text = JSON.stringify(parameters, null, 2);
  return text === '{}' ? '' : text;
}
