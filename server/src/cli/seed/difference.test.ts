import fc from 'fast-check';
import type { RelationRecord } from 'seed/graph/records.ts';
import { describe, expect, it } from 'vitest';
import type { StoredNode, StoredRelation } from '#queries/seed/stored.ts';
import { nodeDifference, relationDifference } from './difference.ts';

const keys = ['a', 'b', 'c', 'd'];
const properties = (key: string) =>
  fc.record({
    key: fc.constant(key),
    size: fc.integer({ min: 0, max: 2 }),
    writtenAt: fc.constantFrom('a.yaml:1', 'a.yaml:2'),
    names: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  });

const labels = fc
  .constantFrom('Entity State', 'Entity Person', 'Entity Publication Source')
  .map((text) => text.split(' '));
const nodes = fc
  .tuple(
    ...keys.map((key) =>
      fc.option(fc.record({ key: fc.constant(key), labels, properties: properties(key) })),
    ),
  )
  .map(present);
const end = fc.constantFrom('n', 'm');
const relations = fc
  .tuple(
    ...keys.map((key) =>
      fc.option(
        fc.record({
          key: fc.constant(key),
          type: fc.constantFrom('R', 'S'),
          from: end,
          to: end,
          properties: properties(key),
        }),
      ),
    ),
  )
  .map(present);

const nothing = { added: [], changed: [], moved: [], removed: [] };

function present<Value>(values: readonly (Value | null)[]): Value[] {
  return values.filter((value) => value !== null);
}

const stored = <Record extends { key: string }>(records: readonly Record[]) =>
  records.map((record) => ({ ...record, id: `id-${record.key}` }));

describe('the difference of nodes', () => {
  it('makes of what is there what is wanted, and touches nothing that is right', () => {
    fc.assert(
      fc.property(nodes, nodes, (before, after) => {
        const there: StoredNode[] = stored(before);
        const { added, changed, moved, removed } = nodeDifference(there, after);
        const kept = there
          .filter(({ id }) => !removed.includes(id))
          .map(({ id, ...node }) => {
            const change = [...changed, ...moved].find((each) => each.id === id);
            if (change === undefined) return node;
            const left = node.labels.filter((label) => !change.lostLabels.includes(label));
            return { ...node, labels: [...left, ...change.gainedLabels], properties: change.properties };
          });
        expect(sorted([...kept, ...added])).toEqual(sorted(after));
        expect(nodeDifference(stored(after), after)).toEqual(nothing);
      }),
    );
  });
});

describe('the difference of relations', () => {
  it('makes of what is there what is wanted; what has another type or end is replaced', () => {
    fc.assert(
      fc.property(relations, relations, (before, after) => {
        const there: StoredRelation[] = stored(before);
        const { added, changed, moved, removed } = relationDifference(there, after);
        const kept = there
          .filter(({ id }) => !removed.includes(id))
          .map(({ id, ...relation }) => ({
            ...relation,
            properties:
              [...changed, ...moved].find((change) => change.id === id)?.properties ?? relation.properties,
          }));
        expect(sorted([...kept, ...added])).toEqual(sorted(after));
        expect(relationDifference(stored(after), after)).toEqual(nothing);
      }),
    );
  });

  it('removes what has no key, and a second one of the same key', () => {
    const wanted: RelationRecord = { key: 'a', type: 'R', from: 'n', to: 'm', properties: { key: 'a' } };
    const there = { ...wanted, properties: { key: 'a' } };
    const { added, changed, removed } = relationDifference(
      [
        { ...there, id: '1', key: null },
        { ...there, id: '2' },
        { ...there, id: '3' },
      ],
      [wanted],
    );
    expect({ added, changed, removed }).toEqual({ added: [], changed: [], removed: ['1', '3'] });
  });
});

describe('what has only moved', () => {
  const at = (writtenAt: string, more: object = {}) => ({ key: 'a', size: 1, writtenAt, ...more });
  const node = { key: 'a', labels: ['Entity', 'State'] };
  const relation = { key: 'a', type: 'R', from: 'n', to: 'm' };

  it('is told from what says something else', () => {
    const there = { ...node, id: '1', properties: at('a.yaml:1') };
    const fate = (after: { labels?: string[]; properties: ReturnType<typeof at> }) => {
      const { changed, moved } = nodeDifference([there], [{ ...node, ...after }]);
      return { changed: changed.length, moved: moved.length };
    };
    expect(fate({ properties: at('b.yaml:7') })).toEqual({ changed: 0, moved: 1 });
    expect(fate({ properties: at('b.yaml:7', { size: 2 }) })).toEqual({ changed: 1, moved: 0 });
    expect(fate({ properties: at('b.yaml:7'), labels: ['Entity'] })).toEqual({ changed: 1, moved: 0 });
    const [moved] = relationDifference(
      [{ ...relation, id: '2', properties: at('a.yaml:1') }],
      [{ ...relation, properties: at('a.yaml:9') }],
    ).moved;
    expect(moved).toEqual({ id: '2', properties: at('a.yaml:9') });
  });
});

interface Keyed {
  readonly key: string | null;
  readonly labels?: readonly string[];
}

function sorted(records: readonly Keyed[]) {
  return records
    .map((record) => (record.labels ? { ...record, labels: [...record.labels].sort() } : record))
    .sort((one, other) => String(one.key).localeCompare(String(other.key)));
}
