import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FiltersGiven } from '#contract/http/index.ts';
import {
  type Answer,
  answerOf,
  type Profile,
  type Published,
  readEdtf,
  type SpanRole,
} from '#contract/model/index.ts';
import { withFragments } from '#db/cypher-files.ts';
import type { Database } from '#db/database.ts';
import type { Query } from '#db/query.ts';
import { variantsOf } from '#queries/define-filtered-query.ts';
import { emptyDatabase } from '#testing/graphs.ts';
import { timeTruth } from '#testing/time-truth.ts';
import { toFilterParameters } from './filters.ts';
import { evidenceOf, type Properties } from './properties.ts';
import { recordedDates } from './recorded.ts';
import { type RelationRow, toRelation, typeOf } from './relation.ts';
import {
  type DatedRelation,
  foreignRelation,
  foreignSpan,
  plainDate,
  sourceKeys,
  storedRelation,
} from './testing/dated-relations.ts';
import { someProfile, storedBounds } from './testing/profile.ts';

const temporalities = ['state', 'occurrence', 'timeless'] as const;
const typeNames = ['STATE', 'OCCURRENCE', 'TIMELESS'] as const;

function profileWith(relations: SpanRole): Profile {
  return {
    ...someProfile,
    types: someProfile.types.slice(0, 3).map((type, place) => ({
      ...type,
      name: typeNames[place] ?? '',
      temporality: temporalities[place] ?? 'state',
    })),
    properties: { ...someProfile.properties, time: { relations, nodes: null } },
  };
}

const published: Published[] = ['2000', '2001-06', '2003-02-01'].map((date, place) => ({
  source: sourceKeys[place] ?? '',
  ...readEdtf(date),
}));

const row = z.object({
  number: z.int(),
  type: z.string(),
  properties: z.record(z.string(), z.json()),
  answer: z.string(),
  kept: z.boolean(),
});

const answersText = `MATCH ()-[r]->()
  RETURN r.number AS number, type(r) AS type, properties(r) AS properties, <<answer>> AS answer, <<filters>> AS kept
  ORDER BY number`;

const answers: Query<z.ZodObject, typeof row> = {
  name: 'answers',
  cypher: answersText,
  variants: variantsOf((instead) => withFragments(answersText, instead)),
  parameters: z.looseObject({}),
  row,
  example: {},
};

const replace: Query = {
  name: 'replace',
  cypher: `MATCH (n) DETACH DELETE n
    WITH count(*) AS gone
    UNWIND range(0, size($relations) - 1) AS number
    WITH number, $relations[number] AS relation
    CREATE ()-[r:$(relation.type)]->()
    SET r = relation.properties, r.number = number
    FOREACH (name IN keys(relation.dates) | SET r[name] = CASE relation.dates[name].as
      WHEN 'date' THEN date(relation.dates[name].value)
      WHEN 'datetime' THEN datetime(relation.dates[name].value)
      WHEN 'localdatetime' THEN localdatetime(relation.dates[name].value)
      WHEN 'float' THEN toFloat(relation.dates[name].value)
      ELSE relation.dates[name].value END)`,
  parameters: z.looseObject({}),
  row: z.object({}),
  example: {},
};

const question: fc.Arbitrary<FiltersGiven> = fc
  .record({
    asked: fc.oneof(
      { weight: 3, arbitrary: fc.record({ asOf: plainDate }) },
      { weight: 3, arbitrary: period().map((during) => ({ during })) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    knownBy: fc.option(plainDate, { nil: undefined }),
    sources: fc.oneof(
      fc.constant<string[]>([]),
      fc.uniqueArray(fc.constantFrom(...sourceKeys, 'nobody'), { maxLength: 3 }),
    ),
    undated: fc.constantFrom('include' as const, 'exclude' as const),
    possible: fc.constantFrom('include' as const, 'exclude' as const),
    contested: fc.constantFrom('include' as const, 'exclude' as const, 'only' as const),
  })
  .map(({ asked, knownBy, ...others }) => ({
    ...asked,
    ...(knownBy === undefined ? {} : { knownBy }),
    ...others,
  }));

function period(): fc.Arbitrary<string> {
  const end = fc.oneof({ weight: 4, arbitrary: plainDate }, { weight: 1, arbitrary: fc.constant('..') });
  return fc
    .tuple(end, end)
    .map(([one, other]) =>
      one !== '..' && other !== '..' && one.slice(0, 4) > other.slice(0, 4) ? [other, one] : [one, other],
    )
    .map((ends) => ends.join('/'))
    .filter((text) => toParameters({ during: text }) !== undefined);
}

function toParameters(filters: FiltersGiven) {
  try {
    return toFilterParameters(filters, profileWith(storedBounds), published);
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

describe('the time and the evidence of relations, in the database and here', () => {
  let database: Database;
  beforeAll(async () => {
    database = await emptyDatabase();
  });

  const store = (relations: readonly DatedRelation[]) =>
    database.write((writer) => writer.many(replace, { relations }));

  /** What the database answers, and what the check here answers to what was read from it. */
  async function compare(profile: Profile, filters: FiltersGiven) {
    const parameters = toFilterParameters(filters, profile, published);
    const { asked } = parameters;
    if (asked === null) return [];
    const isKept = (relation: Pick<RelationRow, 'type' | 'properties'>, answer: Answer) => {
      const { contested } = toRelation({ id: '', key: null, from: 'a', to: 'b', ...relation }, profile);
      return (
        asked.accepted.includes(answer) &&
        (asked.contested === 'include' || contested === (asked.contested === 'only'))
      );
    };
    const rows = await database.reader({ timeout: 60_000 }).many(answers, parameters);
    return rows.map(({ answer: inDatabase, kept, ...relation }) => {
      const here = answerOf(recordOf(relation.type, relation.properties, profile), asked);
      expect({ relation, filters, kept }).toEqual({ relation, filters, kept: isKept(relation, here) });
      return { inDatabase, here, filters, relation, span: profile.properties.time?.relations };
    });
  }

  test('both follow the table of truth', async () => {
    await store(timeTruth.map(asStored));
    const profile = profileWith(storedBounds);
    for (const [number, { question: what, date, answer }] of timeTruth.entries()) {
      const compared = (await compare(profile, { [what]: date }))[number];
      const given = [compared?.inDatabase, compared?.here].map((each) => (each === 'undated' ? 'may' : each));
      expect({ number, given }).toEqual({ number, given: [answer, answer] });
    }
    expect(timeTruth).toHaveLength(61);
  }, 120_000);

  /** Asks several random questions of many random relations, and again of others. */
  async function tryAll(relation: fc.Arbitrary<DatedRelation>, span: fc.Arbitrary<SpanRole>) {
    const seen = new Map<string, number>();
    const seed = Date.now();
    const relations = fc.sample(relation, { seed, numRuns: 3_000 });
    const asked = fc.sample(fc.tuple(span, question), { seed, numRuns: 72 });
    for (let round = 0; round < 12; round += 1) {
      await store(relations.slice(round * 250, (round + 1) * 250));
      for (const [role, filters] of asked.slice(round * 6, (round + 1) * 6)) {
        const compared = await compare(profileWith(role), filters);
        const different = compared.filter(({ inDatabase, here }) => inDatabase !== here);
        expect({ seed, different: different.slice(0, 3) }).toEqual({ seed, different: [] });
        for (const { here } of compared) seen.set(here, (seen.get(here) ?? 0) + 1);
      }
    }
    // The comparison means something only where each answer is common.
    for (const answer of ['holds', 'may', 'not', 'undated']) expect(seen.get(answer)).toBeGreaterThan(250);
    console.log(`${relations.length} relations, ${asked.length} questions:`, Object.fromEntries(seen));
  }

  test('agree on any relation as the loader stores it', async () => {
    await tryAll(storedRelation, fc.constant(storedBounds));
  }, 300_000);

  test('agree on any relation of a graph that nobody prepared', async () => {
    await tryAll(foreignRelation, foreignSpan);
  }, 300_000);
});

function recordOf(type: string, properties: Properties, profile: Profile) {
  const dates = recordedDates(properties, profile);
  return {
    begins: null,
    ends: null,
    openEnd: false,
    attested: [],
    ...dates,
    temporality: typeOf(type, profile)?.temporality ?? ('state' as const),
    evidence: evidenceOf(properties, profile),
  };
}

/** A line of the table as the loader stores it. */
function asStored({ temporality, begins, ends, attested }: (typeof timeTruth)[number]): DatedRelation {
  const bounds = (name: string, text: string | null) => {
    if (text === null) return {};
    const { earliest, latest } = readEdtf(text);
    return Object.fromEntries(
      Object.entries({ [name]: text, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest }).flatMap(
        ([property, value]) => (value === null ? [] : [[property, value]]),
      ),
    );
  };
  const readings = attested.map((text) => readEdtf(text));
  return {
    type: { state: 'STATE', occurrence: 'OCCURRENCE', timeless: 'TIMELESS' }[
      temporality
    ] as DatedRelation['type'],
    properties: {
      ...bounds('begins', begins),
      ...bounds('ends', ends),
      sourceKeys: attested.map(() => 'early'),
      sourceStances: attested.map(() => 'asserts'),
      attested,
      attestedEarliest: readings.map(({ earliest }) => earliest ?? ''),
      attestedLatest: readings.map(({ latest }) => latest ?? ''),
    },
    dates: {},
  };
}
