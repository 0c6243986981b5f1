import type { Database } from '#db/database.ts';

/** What the bulk importer takes: files with their headers, all in one folder. */
export interface ImportFiles {
  /** `[label, file]`; an empty label where the file has a column of labels. */
  readonly nodes: readonly (readonly [label: string, file: string])[];
  readonly relations: readonly (readonly [type: string, file: string])[];
}

/** A graph to measure on. */
export interface BenchmarkGraph {
  readonly name: string;
  readonly title: string;
  /** Changed whenever what is loaded changes: a graph that was kept under another version is loaded anew. */
  readonly version: string;
  /** The file that says how it is to be read; `null`: as it is found. */
  readonly lens: string | null;
  /** Why it cannot be loaded on this machine; `null` where it can. */
  missing(): string | null;
  /** Writes what the bulk importer is to read into the folder; absent where the graph is loaded through the driver. */
  readonly write?: (folder: string) => Promise<ImportFiles>;
  /** Fills an empty database through the driver. */
  readonly load?: (database: Database) => Promise<unknown>;
  /**
   * The nodes from which draws are made: rows of `id`, `ref` (the key, or the element id where there is none),
   * `caption`, `degree`, and `apart` for a node that nothing joins to most others. Always in the same order.
   */
  readonly pool: string;
  /** How one node is found by its ref in the best plan there is, as `MATCH (n …) …` with `$ref`. */
  readonly match: (variable: string, parameter: string) => string;
  /** The property by which nodes are called. */
  readonly caption: string;
  /** Whether names are in the full-text index that comes with a seed. */
  readonly indexed: boolean;
}

/** How a node is found where there is no key. */
export const matchByElementId: BenchmarkGraph['match'] = (variable, parameter) =>
  `MATCH (${variable}) WHERE elementId(${variable}) = $${parameter}`;
