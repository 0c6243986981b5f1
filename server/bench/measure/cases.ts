import type { Profile } from '#contract/model/index.ts';
import type { BareQuery } from './bare.ts';
import type { BestPlans } from './best-plans.ts';
import { datedCases } from './dated-cases.ts';
import type { Draws } from './draws.ts';
import { pathCases } from './path-cases.ts';
import { type Request, toRequest } from './request.ts';

/** One question as it is asked of the server, and in the best way known. */
export interface Question {
  readonly request: Request;
  /** `null` where no better plan is known than to ask nothing. */
  readonly best: BareQuery | null;
  /** The same without a date. */
  readonly without?: Request;
}

/** A kind of question, with what is drawn for it. */
export interface Case {
  readonly name: string;
  readonly questions: readonly Question[];
  /** Its p95 must stay under so many milliseconds. */
  readonly goal?: number;
}

/** So many nodes come at once when the page expands one, and so many it asks for. */
const page = { usual: 25, expansion: 100 };
/** How far the page searches unless told otherwise. */
const maximumLength = 4;

export function casesOf(draws: Draws, profile: Profile, best: BestPlans): Case[] {
  const types = [...profile.types].sort((a, b) => b.count - a.count).map((type) => type.name);
  const [mostFrequent = 'NONE'] = types;
  const half = types.slice(0, Math.ceil(types.length / 2));
  return [
    {
      name: 'search',
      goal: 200,
      questions: draws.words.map((word) => ({
        request: toRequest('search', { q: word }),
        best: best.search(word),
      })),
    },
    {
      name: 'node',
      questions: draws.nodes.map((node) => ({
        request: toRequest('node', { ref: node.ref }),
        best: best.node(node),
      })),
    },
    ...neighborhoodCases('', draws.nodes, mostFrequent, best),
    ...neighborhoodCases(' of a hub', draws.hubs, mostFrequent, best),
    ...datedCases(draws, profile),
    {
      name: 'shortest path',
      goal: 200,
      questions: draws.pairs.map(([from, to]) => ({
        request: toRequest('paths', { from: from.ref, to: to.ref, limit: 1, longer: 0, maximumLength }),
        best: best.shortestPath(from, to),
      })),
    },
    {
      name: 'all shortest paths',
      questions: draws.pairs.map(([from, to]) => ({
        request: toRequest('paths', { from: from.ref, to: to.ref, longer: 0, maximumLength }),
        best: best.shortestPaths(from, to, null),
      })),
    },
    {
      name: 'all shortest paths, by type',
      questions: draws.pairs.map(([from, to]) => ({
        request: toRequest('paths', { from: from.ref, to: to.ref, types: half, longer: 0, maximumLength }),
        best: best.shortestPaths(from, to, half),
      })),
    },
    ...pathCases(draws, profile, best),
    {
      name: 'relations among 50',
      questions: draws.nodes.map((_, place) => ({
        request: toRequest('relationsAmong', {
          refs: [
            ...new Set(
              Array.from(
                { length: 50 },
                (_, step) => draws.nodes[(place + step * 3) % draws.nodes.length]?.ref ?? '',
              ),
            ),
          ],
        }),
        best: null,
      })),
    },
    { name: 'graph', questions: draws.nodes.map(() => ({ request: toRequest('graph', {}), best: null })) },
    { name: 'start', questions: draws.nodes.map(() => ({ request: toRequest('start', {}), best: null })) },
  ];
}

function neighborhoodCases(of: string, nodes: Draws['nodes'], type: string, best: BestPlans): Case[] {
  const goal = 500;
  const neighbors = (
    name: string,
    wanted: { order: 'degree' | 'caption'; type?: string; limit: number },
  ): Case => ({
    name: `${name}${of}`,
    goal,
    questions: nodes.map((node) => ({
      request: toRequest('neighbors', {
        ref: node.ref,
        sort: wanted.order,
        limit: wanted.limit,
        ...(wanted.type === undefined ? {} : { types: [wanted.type] }),
      }),
      best: best.neighbors(node, wanted),
    })),
  });
  return [
    {
      name: `summary${of}`,
      goal,
      questions: nodes.map((node) => ({
        request: toRequest('neighborSummary', { refs: [node.ref] }),
        best: best.summary(node),
      })),
    },
    neighbors('neighbors, best connected', { order: 'degree', limit: page.usual }),
    neighbors('neighbors, by name', { order: 'caption', limit: page.usual }),
    neighbors('neighbors, of one type', { order: 'degree', type, limit: page.usual }),
    neighbors('expansion', { order: 'degree', limit: page.expansion }),
  ];
}
