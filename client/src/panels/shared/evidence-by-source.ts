import type { Evidence, Stance } from 'entente/contract/model/evidence.ts';

export interface SourceEvidence {
  readonly source: string;
  readonly stance: Stance;
  /** In ascending order, each once. */
  readonly paragraphs: readonly number[];
}

/** Evidence with the paragraphs of one source and stance taken together, in the order in which they first occur. */
export function evidenceBySource(evidence: readonly Evidence[]): readonly SourceEvidence[] {
  const found = new Map<string, { source: string; stance: Stance; paragraphs: Set<number> }>();
  for (const { source, stance, paragraph } of evidence) {
    const key = `${source}\n${stance}`;
    const entry = found.get(key) ?? { source, stance, paragraphs: new Set() };
    if (paragraph !== null) entry.paragraphs.add(paragraph);
    found.set(key, entry);
  }
  return [...found.values()].map(({ paragraphs, ...entry }) => ({
    ...entry,
    paragraphs: [...paragraphs].sort((one, other) => one - other),
  }));
}
