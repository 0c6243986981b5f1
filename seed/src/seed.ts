import type { Entity } from '#format/entity.ts';
import type { Mentions } from '#format/mentions.ts';
import type { Ontology } from '#format/ontology.ts';
import type { Relation } from '#format/relation.ts';
import type { Source } from '#format/source.ts';
import type { Entry } from '#reading/entry.ts';

/** All that the files say, in the order of the files. Nothing in it is known to be wrong. */
export interface Seed {
  readonly ontology: Entry<Ontology>;
  readonly sources: readonly Entry<Source>[];
  readonly entities: readonly Entry<Entity>[];
  readonly relations: readonly Entry<Relation>[];
  readonly mentions: readonly Entry<Mentions>[];
}
