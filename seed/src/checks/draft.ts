import type { Entity } from '#format/entity.ts';
import type { Mentions } from '#format/mentions.ts';
import type { Ontology, SeedType } from '#format/ontology.ts';
import type { Relation } from '#format/relation.ts';
import { type Source, sourceKind } from '#format/source.ts';
import type { Entry } from '#reading/entry.ts';

/**
 * What could be read of a seed: the entries of the right form, and every name that the files declare,
 * so that one broken entry does not make all that refers to it look wrong.
 */
export interface Draft {
  readonly ontology: Entry<Ontology> | undefined;
  readonly sources: readonly Entry<Source>[];
  readonly entities: readonly Entry<Entity>[];
  readonly relations: readonly Entry<Relation>[];
  readonly mentions: readonly Entry<Mentions>[];
  readonly declared: {
    readonly families: ReadonlySet<string>;
    readonly kinds: ReadonlySet<string>;
    readonly types: ReadonlySet<string>;
    readonly entities: ReadonlySet<string>;
    readonly sources: ReadonlySet<string>;
    readonly relations: ReadonlySet<string>;
    /** The sources of which there is an index of mentions. */
    readonly indexes: ReadonlySet<string>;
  };
}

/** The kind of the node with this key, as far as it is known. */
export function kindOf(draft: Draft, key: string): string | undefined {
  if (draft.declared.sources.has(key)) return sourceKind;
  return draft.entities.find((entity) => entity.value.key === key)?.value.kind;
}

export function typeOf(draft: Pick<Draft, 'ontology'>, name: string): SeedType | undefined {
  return draft.ontology?.value.types.find((type) => type.name === name);
}
