import { type Problem, problem } from 'entente/contract/reading/problem.ts';
import { hiddenLabels, type Ontology, type SeedType } from '#format/ontology.ts';
import { sourceKind } from '#format/source.ts';
import type { Entry } from '#reading/entry.ts';
import type { Draft } from './draft.ts';
import { duplicates } from './duplicates.ts';
import { unknown } from './unknown.ts';

/** Families and kinds that types name exist, nothing is declared twice, and each type agrees with itself. */
export function checkOntology(draft: Draft): Problem[] {
  const { ontology } = draft;
  if (ontology === undefined) return [];
  return [
    ...(['families', 'kinds', 'types'] as const).flatMap((list) => declaredTwice(ontology, list)),
    ...hiddenKinds(ontology),
    ...kindOfSources(draft, ontology),
    ...ontology.value.types.flatMap((type, index) => [
      ...unknownIn(draft, ontology, type, index),
      ...contradictions(ontology, type, index),
    ]),
    ...unknown(
      'entity',
      'entities/',
      draft.declared.entities,
      ontology.value.viewpoints.map(({ side }, index) => ({
        name: side,
        place: ontology.at('viewpoints', index, 'side'),
      })),
    ),
  ];
}

function declaredTwice(ontology: Entry<Ontology>, list: 'families' | 'kinds' | 'types'): Problem[] {
  const named = ontology.value[list].map(({ name }, index) => ({ name, place: ontology.at(list, index) }));
  return duplicates(
    named,
    ({ name }) => name,
    ({ place }) => place,
    (name) => `"${name}"`,
    'Leave one of the two.',
  );
}

function hiddenKinds(ontology: Entry<Ontology>): Problem[] {
  return ontology.value.kinds.flatMap(({ name }, index) =>
    hiddenLabels.includes(name)
      ? [
          problem(
            ontology.at('kinds', index),
            `"${name}" is a label of the program itself.`,
            'Choose another name.',
          ),
        ]
      : [],
  );
}

function kindOfSources(draft: Draft, ontology: Entry<Ontology>): Problem[] {
  if (draft.sources.length === 0 || draft.declared.kinds.has(sourceKind)) return [];
  return [
    problem(
      ontology.at('kinds'),
      `There is no kind "${sourceKind}", which every source is.`,
      'Add it to the kinds.',
    ),
  ];
}

function unknownIn(draft: Draft, ontology: Entry<Ontology>, type: SeedType, index: number): Problem[] {
  const ends = (['from', 'to'] as const).flatMap((end) =>
    type[end].map((name, position) => ({ name, place: ontology.at('types', index, end, position) })),
  );
  const family = { name: type.family, place: ontology.at('types', index, 'family') };
  return [
    ...unknown('kind', 'kinds', draft.declared.kinds, ends),
    ...unknown('family', 'families', draft.declared.families, [family]),
  ];
}

function contradictions(ontology: Entry<Ontology>, type: SeedType, index: number): Problem[] {
  const found: Problem[] = [];
  if (type.inherits !== undefined && type.temporality === 'timeless') {
    found.push(
      problem(
        ontology.at('types', index, 'inherits'),
        `${type.name} holds at every date, so there are no dates to inherit.`,
        'Leave "inherits" out, or make the type a state or an occurrence.',
      ),
    );
  }
  if (type.symmetric && (type.label !== type.inverse || !sameKinds(type.from, type.to))) {
    found.push(
      problem(
        ontology.at('types', index, 'symmetric'),
        `${type.name} is symmetric but reads differently, or joins other kinds, in its two directions.`,
        'Give it one label for both directions and the same kinds at both ends, or leave "symmetric" out.',
      ),
    );
  }
  return found;
}

function sameKinds(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
