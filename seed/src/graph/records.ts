/** A value as Neo4j stores it; whole numbers as integers. */
export type StoredValue = string | number | boolean | readonly string[] | readonly number[];

/** Properties of a node or relation by name; what is unknown is left out. */
export type StoredProperties = Readonly<Record<string, StoredValue>>;

export interface NodeRecord {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

export interface RelationRecord {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** Leaves out what is undefined. */
export function known(values: Readonly<Record<string, StoredValue | null | undefined>>): StoredProperties {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** Leaves out a list that says nothing. */
export function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}
