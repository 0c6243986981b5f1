import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Relation } from '#format/relation.ts';
import { fixture } from '#testing/fixture.ts';
import { describeDrawn, drawRelations } from './draw.ts';
import { readSeed } from './read.ts';
import type { Seed } from './seed.ts';

function seedIn(folder: string): Seed {
  const { seed } = readSeed(folder);
  if (seed === undefined) throw new Error(`the seed in ${folder} is broken`);
  return seed;
}

const shipped = seedIn(dirname(dirname(fileURLToPath(import.meta.url))));
const small = seedIn(fixture);

it('takes from each article and each family its share, and nothing twice', () => {
  const strata = counted(shipped.relations.map(({ value }) => value));
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 400 }), (hash, count) => {
      const drawn = drawRelations(shipped, hash, count);
      expect(new Set(drawn.map(({ key }) => key)).size).toBe(count);
      const found = counted(drawn);
      for (const [stratum, size] of strata) {
        const share = (size * count) / shipped.relations.length;
        expect(Math.abs((found.get(stratum) ?? 0) - share), stratum).toBeLessThan(1.001);
      }
    }),
    { numRuns: 40 },
  );
});

it('draws the same for the same hash and others for another', () => {
  const keys = (hash: string) => drawRelations(shipped, hash, 60).map(({ key }) => key);
  expect(keys('46df241')).toEqual(keys('46df241'));
  expect(keys('46df241')).not.toEqual(keys('46df242'));
});

it('draws everything where more is asked for than there is', () => {
  expect(drawRelations(small, 'any', 60).map(({ key }) => key)).toHaveLength(small.relations.length);
});

it('prints statement, type, ends and places, and nothing of what was made of them', () => {
  const claim = small.relations.map(({ value }) => value).filter(({ type }) => type === 'CLAIMS');
  expect(describeDrawn(small, claim)).toBe(`1. Northland claims the islet as its own.
   CLAIMS (claims): Northland → The islet
   reed-2015 ¶4, reed-2015 ¶5

2. Southland, as Mr. Marsh reports, claims it too.
   CLAIMS (claims): Southland → The islet
   reed-2015 ¶4`);
});

function counted(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const families = new Map(shipped.ontology.value.types.map(({ name, family }) => [name, family]));
  const counts = new Map<string, number>();
  for (const { type, evidence } of relations) {
    const stratum = `${evidence[0]?.source} ${families.get(type)}`;
    counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  }
  return counts;
}
