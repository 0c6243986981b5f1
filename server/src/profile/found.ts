import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { NodeIndex } from '#queries/graph/node-indexes.ts';
import type { SampledProperty } from '#queries/graph/sampled.ts';

/** Examples of nodes of one label, or relations of one type: of each its properties. */
export interface Examples {
  readonly of: string;
  readonly properties: readonly (readonly SampledProperty[])[];
}

/** What was found out about a database, before any lens. */
export interface Found {
  readonly profile: Profile;
  /** How many nodes carry each label, hidden ones too. */
  readonly labels: ReadonlyMap<string, number>;
  /** Every name of a property; `null` where it could not be found out. */
  readonly propertyKeys: ReadonlySet<string> | null;
  readonly indexes: readonly NodeIndex[];
  /** Whether one look sees all nodes and all relations. */
  readonly isSmall: boolean;
  /** Of nodes by kind and of relations by type; `null` where none were needed so far. */
  readonly examples: { readonly nodes: readonly Examples[]; readonly relations: readonly Examples[] } | null;
  /** Of how many labels and types examples are known, while it is still being learned. */
  readonly learning: { readonly known: number; readonly total: number } | null;
  /** In sentences: what could not be found out, and why. */
  readonly notes: readonly string[];
}

/** A way in which a database comes to be known. */
export interface Finding {
  /** What is known so far. */
  found(): Found;
  /**
   * Finds out what is still missing. `found` may be asked meanwhile.
   *
   * @throws DatabaseUnavailable, QueryTimeout; what was learned before stays, and no more is learned
   */
  learn(reader: Reader): Promise<void>;
}
