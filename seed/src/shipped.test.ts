import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeProblem } from 'entente/contract/reading/problem.ts';
import { describe, expect, it } from 'vitest';
import { graphOf } from '#graph/graph.ts';
import { coverageOf } from './coverage.ts';
import { readSeed } from './read.ts';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const { seed, problems } = readSeed(home);

it('has nothing wrong with it', () => {
  expect(problems.map(describeProblem)).toEqual([]);
});

/**
 * The least that each article must give: relations that cite it, and mentions in its index. They move with the seed,
 * and lie less than the smallest file below it, so that none can fall silent unnoticed.
 */
const least = {
  brito: { relations: 110, mentions: 110 },
  'jesmin-2023': { relations: 448, mentions: 420 },
  'schoff-kim-2015': { relations: 206, mentions: 180 },
  'untalan-2020': { relations: 156, mentions: 170 },
  'attri-2023': { relations: 233, mentions: 180 },
};

describe.runIf(seed)('the seed that ships', () => {
  if (seed === undefined) return;

  it.each(Object.entries(least))('holds of %s as much as it should', (source, bounds) => {
    const relations = seed.relations.filter(({ value }) =>
      value.evidence.some((place) => place.source === source),
    );
    const indexes = seed.mentions.filter(({ value }) => value.source === source);
    const mentions = indexes.flatMap(({ value }) => Object.values(value.paragraphs).flat());
    expect(relations.length).toBeGreaterThanOrEqual(bounds.relations);
    expect(mentions.length).toBeGreaterThanOrEqual(bounds.mentions);
  });

  it('holds as much as it should in all', () => {
    expect(seed.sources.map(({ value }) => value.key)).toEqual(Object.keys(least));
    expect(seed.entities.length).toBeGreaterThan(404);
    expect(seed.relations.length).toBeLessThan(2_000);
  });

  it.each(['entities', 'relations'] as const)('has read every entry that the files of %s begin', (part) => {
    const folder = join(home, part);
    const begun = readdirSync(folder).flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/^- /gm) ?? [],
    );
    expect(seed[part]).toHaveLength(begun.length);
  });

  it('mentions every entity in some paragraph', () => {
    const mentioned = new Set(seed.mentions.flatMap(({ value }) => Object.values(value.paragraphs).flat()));
    expect(seed.entities.map(({ value }) => value.key).filter((key) => !mentioned.has(key))).toEqual([]);
  });

  it('has an ontology small enough to read, of which every kind, family and type is used', () => {
    const { kinds, types, families } = seed.ontology.value;
    expect(types.length).toBeLessThanOrEqual(60);
    const usedTypes = new Set(seed.relations.map(({ value }) => value.type));
    expect(types.map(({ name }) => name).filter((name) => !usedTypes.has(name))).toEqual([]);
    const usedKinds = new Set(seed.entities.map(({ value }) => value.kind));
    expect(kinds.map(({ name }) => name).filter((name) => !usedKinds.has(name))).toEqual([]);
    const usedFamilies = new Set(types.map(({ family }) => family));
    expect(families.map(({ name }) => name).filter((name) => !usedFamilies.has(name))).toEqual([]);
  });

  it('draws something from every paragraph, or says why not', () => {
    const unexplained = coverageOf(seed).flatMap(({ source, paragraphs }) =>
      paragraphs
        .filter(({ relations, reason }) => relations === 0 && reason === undefined)
        .map(({ paragraph }) => `${source} ¶${paragraph}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('leaves no entity unconnected', () => {
    const connected = new Set(seed.relations.flatMap(({ value }) => [value.from, value.to]));
    expect(
      graphOf(seed)
        .nodes.map(({ key }) => key)
        .filter((key) => !connected.has(key)),
    ).toEqual([]);
  });
});
