import type { Cell } from 'entente/contract/http/query.ts';

/** What nodes and relations are called. */
export interface CellNames {
  readonly node: (ref: string) => string;
  readonly relation: (ref: string) => string;
}

/** A value of an answer as it stands in a cell of a table. */
export function cellText(cell: Cell, names: CellNames): string {
  if (cell === null) return '–';
  if (Array.isArray(cell)) return cell.map((each) => cellText(each, names)).join(', ');
  if (typeof cell !== 'object') return String(cell);
  switch (cell.is) {
    case 'node':
      return names.node(cell.ref);
    case 'relation':
      return names.relation(cell.ref);
    case 'path':
      return cell.nodes.map(names.node).join(' – ');
    case 'map': {
      const fields = Object.entries(cell.fields).map(([name, value]) => `${name}: ${cellText(value, names)}`);
      return [...fields, ...(cell.leftOut > 0 ? [`${cell.leftOut} more`] : [])].join(', ');
    }
    case 'value':
      return cell.text;
    case 'long-text':
      return `${cell.text}… (${cell.length} characters in all)`;
    case 'left-out':
      return `… ${cell.items} more`;
  }
}

/** The nodes that a cell names, in its order, each once. */
export function nodesIn(cell: Cell): readonly string[] {
  return [...new Set(allNodes(cell))];
}

function allNodes(cell: Cell): readonly string[] {
  if (Array.isArray(cell)) return cell.flatMap(allNodes);
  if (cell === null || typeof cell !== 'object') return [];
  if (cell.is === 'node') return [cell.ref];
  if (cell.is === 'path') return cell.nodes;
  return cell.is === 'map' ? Object.values(cell.fields).flatMap(allNodes) : [];
}
