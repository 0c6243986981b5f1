import { keyOf } from '#format/relation.ts';

/** The names of a list in the ontology, whether or not its entries are well formed. */
export function declaredNames(ontology: readonly unknown[], list: string): ReadonlySet<string> {
  return new Set(ontology.map((raw) => fieldOf(raw, list)).flatMap((items) => textsIn(items, 'name')));
}

/** The keys of entries, whether or not they are well formed. */
export function declaredKeys(entries: readonly unknown[]): ReadonlySet<string> {
  return new Set(textsIn(entries, 'key'));
}

/** The sources that indexes of mentions are for, whether or not the indexes are well formed. */
export function declaredIndexes(indexes: readonly unknown[]): ReadonlySet<string> {
  return new Set(textsIn(indexes, 'source'));
}

/** The keys of relations, given or made from their ends. */
export function declaredRelations(entries: readonly unknown[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((raw) => {
      const [key, from, type, to] = ['key', 'from', 'type', 'to'].map((field) => fieldOf(raw, field));
      if (typeof key === 'string') return [key];
      if (typeof from !== 'string' || typeof type !== 'string' || typeof to !== 'string') return [];
      return [keyOf({ from, type, to })];
    }),
  );
}

function textsIn(items: unknown, field: string): string[] {
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => fieldOf(item, field)).filter((value) => typeof value === 'string');
}

function fieldOf(raw: unknown, field: string): unknown {
  return raw !== null && typeof raw === 'object' ? Reflect.get(raw, field) : undefined;
}
