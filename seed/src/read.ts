import { inReadingOrder, type Problem } from 'entente/contract/reading/problem.ts';
import { declaredIndexes, declaredKeys, declaredNames, declaredRelations } from '#checks/declared.ts';
import type { Draft } from '#checks/draft.ts';
import { checkEnds } from '#checks/ends.ts';
import { checkEvidence } from '#checks/evidence.ts';
import { checkKeys } from '#checks/keys.ts';
import { checkMentions } from '#checks/mentions.ts';
import { checkNames } from '#checks/names.ts';
import { checkOntology } from '#checks/ontology.ts';
import { checkOpposition } from '#checks/opposition.ts';
import { checkPeople } from '#checks/people.ts';
import { checkTimes } from '#checks/times.ts';
import { entity } from '#format/entity.ts';
import { mentions } from '#format/mentions.ts';
import { ontology } from '#format/ontology.ts';
import { relation } from '#format/relation.ts';
import { source } from '#format/source.ts';
import { readEach, readList, readLists, readOne } from '#reading/entries.ts';
import type { Seed } from './seed.ts';

/** A seed in which nothing is known to be wrong, or all that is wrong. */
export type Reading =
  | { readonly seed: Seed; readonly problems: readonly [] }
  | { readonly seed: undefined; readonly problems: readonly Problem[] };

const checks = [
  checkOntology,
  checkKeys,
  checkNames,
  checkPeople,
  checkEnds,
  checkEvidence,
  checkMentions,
  checkTimes,
  checkOpposition,
];

/**
 * Reads and checks a seed: `ontology.yaml`, `sources.yaml` and all files below `entities`, `relations` and `mentions`.
 * Finds every problem at once, in the order of files and lines; throws none.
 */
export function readSeed(folder: string): Reading {
  const found = {
    ontology: readOne(folder, 'ontology.yaml', ontology),
    sources: readList(folder, 'sources.yaml', source),
    entities: readLists(folder, 'entities', entity),
    relations: readLists(folder, 'relations', relation),
    mentions: readEach(folder, 'mentions', mentions),
  };
  const draft: Draft = {
    ontology: found.ontology.entries[0],
    sources: found.sources.entries,
    entities: found.entities.entries,
    relations: found.relations.entries,
    mentions: found.mentions.entries,
    declared: {
      families: declaredNames(found.ontology.raw, 'families'),
      kinds: declaredNames(found.ontology.raw, 'kinds'),
      types: declaredNames(found.ontology.raw, 'types'),
      entities: declaredKeys(found.entities.raw),
      sources: declaredKeys(found.sources.raw),
      relations: declaredRelations(found.relations.raw),
      indexes: declaredIndexes(found.mentions.raw),
    },
  };
  const problems = Object.values(found).flatMap((part) => part.problems);
  // While a file cannot be read, all that refers to its entries would look wrong: that waits until it can.
  if (Object.values(found).every((part) => part.readable))
    problems.push(...checks.flatMap((check) => check(draft)));
  if (draft.ontology === undefined || problems.length > 0) {
    return { seed: undefined, problems: inReadingOrder(problems) };
  }
  const { sources, entities, relations } = draft;
  return {
    seed: { ontology: draft.ontology, sources, entities, relations, mentions: draft.mentions },
    problems: [],
  };
}
