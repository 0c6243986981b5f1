/** How much one query of the user's own may take and bring. Free of schemas, so that the page can name the numbers. */
export const queryBounds = {
  /** Characters of a query. */
  text: 20_000,
  rows: { usual: 500, most: 5_000 },
  seconds: { usual: 10, most: 30 },
  /** Of parameters: lists and maps within one another, and values in all. */
  parameters: { depth: 6, values: 10_000 },
  /** Of one cell: lists and maps within one another, items of one of them, characters of a text. */
  cell: { depth: 8, items: 1_000, characters: 10_000 },
  /** Nodes and relations that can be drawn. */
  elements: 2_000,
} as const;
