import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { someProfile } from '#graph/testing/profile.ts';
import { useGraph } from '#testing/graphs.ts';
import { collectPaths } from './collect-paths.ts';
import { findPaths } from './find-paths.ts';
import { bruteForce } from './testing/brute-force.ts';
import { idsByKey, load, sampleGraphs } from './testing/random-graphs.ts';
import { combinations, sampleQuestions, type TestQuestion } from './testing/random-questions.ts';

const profile: Profile = { ...someProfile, indexed: false, kinds: someProfile.kinds.slice(0, 2) };

/** So many questions, each of a graph of its own; so many at the same time. */
const count = Number(process.env['ENTENTE_TEST_PATHS'] ?? 400);
const atOnce = 6;

/** Every other question reads no more of the hops than it must, as it would in a large graph. */
const atOnceOf = ({ graph }: TestQuestion) => (graph.relations.length % 2 === 0 ? 0 : 1_000);

describe('paths under constraints', () => {
  const seed = Number(process.env['ENTENTE_TEST_SEED'] ?? Date.now() % 2 ** 31);
  const graphs = sampleGraphs(count, seed);
  const questions = sampleQuestions(graphs, seed);
  let database: Database;
  let ids: Map<string, string>;
  let paths = 0;
  const lengths = new Map<number, number>();
  const begin = performance.now();
  beforeAll(async () => {
    database = await useGraph((empty) => load(empty, graphs));
    ids = await idsByKey(database);
  }, 120_000);
  afterAll(() => {
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    const spread = [...lengths].sort(([a], [b]) => a - b).map(([length, number]) => `${length}: ${number}`);
    console.log(
      `Paths compared with those of walking every way: ${count} graphs, ${combinations.length} combinations of ` +
        `constraints, ${paths} paths (by length ${spread.join(', ')}), ${seconds} s, seed ${seed}`,
    );
  });

  const find = (question: TestQuestion) => {
    const { graph: _, ...asked } = question;
    const id = (key: string) => ids.get(key) ?? key;
    return collectPaths(
      findPaths(database.reader({ timeout: 120_000 }), profile, {
        ...asked,
        from: id(question.from),
        to: id(question.to),
        through: question.through.map(id),
        avoid: question.avoid.map(id),
        // A machine that has much else to do must not make an answer another one.
        bounds: { length: 60_000, search: 60_000, counting: 60_000, atOnce: atOnceOf(question) },
      }),
    );
  };

  /** A database that stands still for seconds, as on a machine that is full, is asked again. */
  async function findPatiently(question: TestQuestion): ReturnType<typeof find> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await find(question);
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable) || attempt === 5) throw error;
      }
  }

  async function compare(question: TestQuestion): Promise<void> {
    const expected = bruteForce(question);
    const found = await findPatiently(question);
    const label = JSON.stringify({ seed, ...question, graph: undefined });
    expect(
      found.paths.map(({ nodes, hops, rank, alike, timing }) => ({
        nodes,
        hops,
        certainty: rank.certainty,
        alike,
        isSure: timing === null ? null : timing.answer === 'holds',
      })),
      label,
    ).toEqual(
      expected
        .slice(0, question.limit)
        .map(({ nodes, hops, certainty, alike, isSure }) => ({ nodes, hops, certainty, alike, isSure })),
    );
    expect(found.total, label).toEqual({ value: expected.length, exact: true });
    expect(found.complete, label).toBe(true);
    const shortest = expected[0]?.hops.length;
    const furthest = shortest === undefined ? Number.POSITIVE_INFINITY : shortest + question.longer;
    if (question.from !== question.to)
      expect(found.searchedTo, label).toBe(Math.min(question.maximumLength, furthest));
    const shown = expected.slice(0, question.limit);
    expect(new Set(found.nodes.map(({ ref }) => ref)), label).toEqual(
      new Set(shown.flatMap(({ nodes }) => nodes)),
    );
    expect(found.relations.map(({ ref }) => ref).sort(), label).toEqual(
      [...new Set(shown.flatMap(({ hops }) => hops.flat()))].sort(),
    );
    expect(found.noPath === null, label).toBe(expected.length > 0);
    paths += expected.length;
    for (const { hops } of expected) lengths.set(hops.length, (lengths.get(hops.length) ?? 0) + 1);
    if (expected.length === 0) lengths.set(-1, (lengths.get(-1) ?? 0) + 1);
  }

  test(`are those that walking every way finds, hop by hop, in that order (seed ${seed})`, async () => {
    const waiting = [...questions];
    const work = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await compare(next);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    // The sample asks what it should: no path, a path of no hop, short and longer ones.
    for (const length of [-1, 0, 1, 2, 3, 4])
      expect(lengths.get(length) ?? 0, `of length ${length}`).toBeGreaterThan(4);
  }, 1_200_000);
});
