import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { graphOf } from '#graph/graph.ts';
import { describeProblem } from '#reading/problem.ts';
import { coverageOf } from './coverage.ts';
import { readSeed } from './read.ts';

const { seed, problems } = readSeed(dirname(dirname(fileURLToPath(import.meta.url))));

it('has nothing wrong with it', () => {
  expect(problems.map(describeProblem)).toEqual([]);
});

/** Bounds against silent loss: a file that is no longer read, a list that was cut. They move with the seed. */
describe.runIf(seed)('the seed that ships', () => {
  if (seed === undefined) return;

  it('holds as much as it should', () => {
    expect(seed.sources).toHaveLength(5);
    expect(seed.entities.length).toBeGreaterThan(400);
    expect(seed.relations.length).toBeGreaterThan(980);
    expect(seed.relations.length).toBeLessThan(2_000);
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
