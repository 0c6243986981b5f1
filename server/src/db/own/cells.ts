import {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
} from 'neo4j-driver';
import { type Cell, queryBounds } from '#contract/http/index.ts';
import { toPlain } from '#db/values.ts';

/** The element ids of the nodes and relations that cells name. */
export interface Elements {
  readonly nodes: Set<string>;
  readonly relations: Set<string>;
}

const { depth: deepest, items: mostItems, characters } = queryBounds.cell;

/**
 * A value as the driver gives it, as the contract has it; nodes and relations by their element ids in the place of refs.
 *
 * @param elements takes note of each node and relation
 */
export function toCell(value: unknown, elements: Elements, depth = 0): Cell {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      return value.length <= characters
        ? value
        : { is: 'long-text', text: value.slice(0, characters), length: value.length };
    case 'number':
      return Number.isFinite(value) ? value : { is: 'value', type: 'FLOAT', text: String(value) };
    default:
      return objectToCell(Object(value), elements, depth);
  }
}

const types: readonly (readonly [is: (value: object) => boolean, type: string])[] = [
  [isInt, 'INTEGER'],
  [isDate, 'DATE'],
  [isDateTime, 'ZONED DATETIME'],
  [isLocalDateTime, 'LOCAL DATETIME'],
  [isTime, 'ZONED TIME'],
  [isLocalTime, 'LOCAL TIME'],
  [isDuration, 'DURATION'],
  [isPoint, 'POINT'],
];

function objectToCell(value: object, elements: Elements, depth: number): Cell {
  if (isInt(value) && value.inSafeRange()) return value.toNumber();
  const type = types.find(([is]) => is(value))?.[1];
  if (type !== undefined) return { is: 'value', type, text: textOf(toPlain(value)) };
  if (isNode(value)) {
    elements.nodes.add(value.elementId);
    return { is: 'node', ref: value.elementId };
  }
  if (isRelationship(value)) {
    elements.relations.add(value.elementId);
    return { is: 'relation', ref: value.elementId };
  }
  if (isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)].map(({ elementId }) => elementId);
    const relations = value.segments.map(({ relationship }) => relationship.elementId);
    for (const id of nodes) elements.nodes.add(id);
    for (const id of relations) elements.relations.add(id);
    return { is: 'path', nodes, relations };
  }
  if (depth >= deepest)
    return { is: 'left-out', items: Array.isArray(value) ? value.length : Object.keys(value).length };
  if (Array.isArray(value)) return listToCell(value, elements, depth);
  if (Object.getPrototypeOf(value) !== Object.prototype) return listOrBytes(toPlain(value), elements, depth);
  const all = Object.entries(value);
  // No reader of JSON takes a field of that name for what it is.
  const entries = all.filter(([name]) => name !== '__proto__');
  return {
    is: 'map',
    fields: Object.fromEntries(
      entries.slice(0, mostItems).map(([name, inner]) => [name, toCell(inner, elements, depth + 1)]),
    ),
    leftOut: all.length - Math.min(entries.length, mostItems),
  };
}

function listToCell(list: readonly unknown[], elements: Elements, depth: number): Cell {
  const cells = list.slice(0, mostItems).map((inner) => toCell(inner, elements, depth + 1));
  return list.length <= mostItems ? cells : [...cells, { is: 'left-out', items: list.length - mostItems }];
}

/** Vectors are plain lists by now, bytes their base64. */
function listOrBytes(plain: unknown, elements: Elements, depth: number): Cell {
  if (Array.isArray(plain)) return listToCell(plain, elements, depth);
  return { is: 'value', type: 'BYTES', text: textOf(plain).slice(0, characters) };
}

function textOf(plain: unknown): string {
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}
