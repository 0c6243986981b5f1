import type { CitedSource } from 'entente/contract/http/paths.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { PathSearch } from './path-search.ts';

/** What paths are told with, by ref; sources by the number that they are cited by. */
export interface KnownPaths {
  readonly nodes: ReadonlyMap<Ref, NodeBrief>;
  readonly relations: ReadonlyMap<Ref, Relation>;
  readonly sources: ReadonlyMap<number, CitedSource>;
}

export function knownPaths({ nodes, relations, sources }: PathSearch): KnownPaths {
  return {
    nodes: new Map(nodes.map((node) => [node.ref, node])),
    relations: new Map(relations.map((relation) => [relation.ref, relation])),
    sources: new Map(sources.map((source) => [source.number, source])),
  };
}
