import { z } from 'zod';
import { queries } from '#contract/http/index.ts';
import { type BareDriver, type BareQuery, prepared } from './bare.ts';
import type { Case, Question } from './cases.ts';
import type { Client } from './client.ts';
import { type Durations, durationsOf } from './statistics.ts';

/** What one kind of question took, asked in three ways in the same run. */
export interface Comparison {
  readonly name: string;
  readonly goal: number | null;
  /** The very first time, in milliseconds: nothing planned, nothing in memory. */
  readonly cold: number;
  readonly api: Durations;
  /** (a) The queries that the server sent, sent again by the driver alone. */
  readonly bare: Durations | null;
  /** (b) The best plan known. */
  readonly best: Durations | null;
  /** The same without a date, where one is asked. */
  readonly without: Durations | null;
  /** How many queries an answer took at most. */
  readonly queries: number;
  /** In bytes: the longest answer. */
  readonly answer: number;
  /** How many questions had another answer than 200, and what one of them said. */
  readonly failed: { readonly count: number; readonly example: string | null };
}

const answerWithQueries = z.looseObject({ queries: queries.optional() });

/**
 * Asks every question of a case once to warm up, then all ways in turn, so that what else goes on in the machine meets
 * all of them alike.
 */
export async function compare(
  { name, goal, questions }: Case,
  client: Client,
  driver: BareDriver,
): Promise<Comparison> {
  const asked: Asked[] = [];
  for (const question of questions) asked.push(await firstTime(question, client));
  for (const { sent, best } of asked) {
    await driver.run(sent);
    if (best !== null) await driver.run([best]);
  }
  for (const { without } of questions) if (without !== undefined) await client.ask(without);
  const times = { api: [] as number[], bare: [] as number[], best: [] as number[], without: [] as number[] };
  for (const [place, { question, sent, best }] of asked.entries()) {
    const { request, without } = question;
    const ways = [
      async () => void times.api.push(await timeOf(() => client.ask(request))),
      async () => void (without && times.without.push(await timeOf(() => client.ask(without)))),
      async () => void (sent.length > 0 && times.bare.push(await timeOf(() => driver.run(sent)))),
      async () => void (best !== null && times.best.push(await timeOf(() => driver.run([best])))),
    ];
    for (let turn = 0; turn < ways.length; turn += 1) await ways[(place + turn) % ways.length]?.();
  }
  const failures = asked.flatMap(({ failure }) => failure ?? []);
  return {
    name,
    goal: goal ?? null,
    cold: asked[0]?.duration ?? 0,
    api: durationsOf(times.api),
    bare: times.bare.length > 0 ? durationsOf(times.bare) : null,
    best: times.best.length > 0 ? durationsOf(times.best) : null,
    without: times.without.length > 0 ? durationsOf(times.without) : null,
    queries: Math.max(...asked.map(({ sent }) => sent.length)),
    answer: Math.max(...asked.map(({ length }) => length)),
    failed: { count: failures.length, example: failures[0] ?? null },
  };
}

interface Asked {
  readonly question: Question;
  readonly sent: readonly BareQuery[];
  readonly best: BareQuery | null;
  readonly duration: number;
  readonly length: number;
  readonly failure: string | null;
}

async function firstTime(question: Question, client: Client): Promise<Asked> {
  const begin = performance.now();
  const { status, text } = await client.ask(question.request);
  const duration = performance.now() - begin;
  const sent = (answerWithQueries.parse(JSON.parse(text)).queries ?? []).map(prepared);
  const best = question.best === null ? null : prepared(question.best);
  const failure = status === 200 ? null : `${question.request.path} answers ${status}: ${text.slice(0, 500)}`;
  return { question, sent, best, duration, length: text.length, failure };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
