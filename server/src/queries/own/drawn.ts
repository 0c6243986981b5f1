import { type Cell, queryBounds } from '#contract/http/index.ts';
import type { NodeBrief, Profile, Relation } from '#contract/model/index.ts';
import type { OwnRow } from '#db/own/gathering.ts';
import type { Reader } from '#db/reader.ts';
import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { relationsQuery } from '#queries/search/relations.ts';

/** Some rows with the nodes and relations in them that were not told before. */
export interface DrawnRows {
  readonly rows: Cell[][];
  readonly nodes: NodeBrief[];
  readonly relations: Relation[];
}

/** Looks up what rows name, so that it can be drawn; each node and relation once. */
export class Drawn {
  readonly #reader: Reader;
  readonly #profile: Profile;
  /** The refs of all nodes and relations told so far, by their element ids. */
  readonly #refs = new Map<string, string>();

  constructor(reader: Reader, profile: Profile) {
    this.#reader = reader;
    this.#profile = profile;
  }

  /** As many of the rows, from the first, as name no more nodes and relations than can be drawn. */
  fitting(rows: readonly OwnRow[]): readonly OwnRow[] {
    const known = new Set(this.#refs.keys());
    const end = rows.findIndex(({ elements }) => {
      for (const id of [...elements.nodes, ...elements.relations]) known.add(id);
      return known.size > queryBounds.elements;
    });
    return end < 0 ? rows : rows.slice(0, end);
  }

  async tell(rows: readonly OwnRow[]): Promise<DrawnRows> {
    const relations = await this.#relations(rows);
    const ends = relations.flatMap(({ from, to }) => [from, to]);
    const nodes = await this.#nodes([...rows.flatMap(({ elements }) => [...elements.nodes]), ...ends]);
    return {
      rows: rows.map(({ cells }) => cells.map((cell) => this.#withRefs(cell))),
      nodes,
      relations: relations.map(({ relation }) => relation),
    };
  }

  async #relations(rows: readonly OwnRow[]) {
    const ids = this.#unknown(rows.flatMap(({ elements }) => [...elements.relations]));
    if (ids.length === 0) return [];
    const reading = readingOf(this.#profile);
    const found = await this.#reader.many(relationsQuery, { ...reading, ids });
    return found.map(({ relation: row, from, to }) => {
      const relation = toRelation(row, this.#profile);
      this.#refs.set(row.id, relation.ref);
      return { relation, from, to };
    });
  }

  async #nodes(named: readonly string[]): Promise<NodeBrief[]> {
    const ids = this.#unknown(named);
    if (ids.length === 0) return [];
    const found = await this.#reader.many(nodesQuery, { ...readingOf(this.#profile), ids });
    return found.map(({ node }) => {
      const brief = toNodeBrief(node, this.#profile);
      this.#refs.set(node.id, brief.ref);
      return brief;
    });
  }

  #unknown(ids: readonly string[]): string[] {
    return [...new Set(ids)].filter((id) => !this.#refs.has(id));
  }

  /** What was deleted since its row was read keeps its element id. */
  #withRefs(cell: Cell): Cell {
    const refOf = (id: string) => this.#refs.get(id) ?? id;
    if (typeof cell !== 'object' || cell === null) return cell;
    if (Array.isArray(cell)) return cell.map((inner) => this.#withRefs(inner));
    switch (cell.is) {
      case 'node':
      case 'relation':
        return { ...cell, ref: refOf(cell.ref) };
      case 'path':
        return { ...cell, nodes: cell.nodes.map(refOf), relations: cell.relations.map(refOf) };
      case 'map': {
        const fields = Object.entries(cell.fields).map(([name, inner]) => [name, this.#withRefs(inner)]);
        return { ...cell, fields: Object.fromEntries(fields) };
      }
      default:
        return cell;
    }
  }
}
