import { type Problem, problem } from 'entente/contract/reading/problem.ts';
import type { Relation } from '#format/relation.ts';
import type { Entry } from '#reading/entry.ts';
import { type Draft, kindOf, typeOf } from './draft.ts';
import { unknown } from './unknown.ts';

/** Entities are of known kinds; relations are of known types and join two nodes of kinds that their type joins. */
export function checkEnds(draft: Draft): Problem[] {
  const nodes = new Set([...draft.declared.entities, ...draft.declared.sources]);
  const kinds = draft.entities.map((entity) => ({ name: entity.value.kind, place: entity.at('kind') }));
  const types = draft.relations.map((relation) => ({
    name: relation.value.type,
    place: relation.at('type'),
  }));
  const ends = draft.relations.flatMap((relation) =>
    (['from', 'to'] as const).map((end) => ({ name: relation.value[end], place: relation.at(end) })),
  );
  return [
    ...unknown('kind', 'ontology.yaml', draft.declared.kinds, kinds),
    ...unknown('type', 'ontology.yaml', draft.declared.types, types),
    ...unknown('entity or source', 'entities/', nodes, ends),
    ...draft.relations.flatMap((relation) => [...wrongKinds(draft, relation), ...sameEnds(relation)]),
  ];
}

function wrongKinds(draft: Draft, relation: Entry<Relation>): Problem[] {
  const type = typeOf(draft, relation.value.type);
  if (type === undefined) return [];
  return (['from', 'to'] as const).flatMap((end) => {
    const kind = kindOf(draft, relation.value[end]);
    if (kind === undefined || !draft.declared.kinds.has(kind) || type[end].includes(kind)) return [];
    return [
      problem(
        relation.at(end),
        `"${relation.value[end]}" is a ${kind}, but ${type.name} goes ${end} ${type[end].join(', ')}.`,
        `Correct the end or the type, or add ${kind} to the type in ontology.yaml.`,
      ),
    ];
  });
}

function sameEnds(relation: Entry<Relation>): Problem[] {
  if (relation.value.from !== relation.value.to) return [];
  return [problem(relation.at('to'), 'This relation joins a node to itself.', 'Correct one of its ends.')];
}
