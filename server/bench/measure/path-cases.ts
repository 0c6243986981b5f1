import type { CallParameters } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { BestPlans } from './best-plans.ts';
import type { Case } from './cases.ts';
import type { Draws, PoolNode } from './draws.ts';
import { toRequest } from './request.ts';

/** How far the page searches unless told otherwise. */
const maximumLength = 4;
/** For the shortest, and for those one hop longer, in milliseconds. */
const goals = { shortest: 200, next: 500 };

type Asked = Omit<CallParameters<'paths'>, 'from' | 'to'>;

/**
 * Paths between the same pairs, with each constraint that the graph has something to say to: the first that are found,
 * with their number. Hubs and pairs that nothing joins are among them.
 */
export function pathCases(draws: Draws, profile: Profile, best: BestPlans): Case[] {
  const shortest = pathCase(draws, best);
  return [
    shortest('paths', { longer: 0 }),
    shortest('paths and the next length', { longer: 1 }, goals.next),
    ...Object.entries(constraintsFor(profile, draws)).map(([name, asked]) =>
      shortest(`paths, ${name}`, { longer: 0, ...asked }),
    ),
  ];
}

function pathCase(draws: Draws, best: BestPlans) {
  return (name: string, asked: Partial<Asked>, goal = goals.shortest): Case => ({
    name,
    goal,
    questions: draws.pairs.map(([from, to]) => ({
      request: toRequest('paths', {
        maximumLength,
        ...asked,
        ...('avoid' in asked
          ? { avoid: asked.avoid?.filter((ref) => ref !== from.ref && ref !== to.ref) ?? [] }
          : {}),
        from: from.ref,
        to: to.ref,
      }),
      best: best.everyShortestPath(from, to, maximumLength),
      ...(isDated(asked)
        ? { without: toRequest('paths', { from: from.ref, to: to.ref, maximumLength, longer: 0 }) }
        : {}),
    })),
  });
}

const isDated = ({ asOf, during, timing }: Partial<Asked>) => (asOf ?? during ?? timing) !== undefined;

/** A value for each constraint that means something here. */
function constraintsFor(profile: Profile, { hubs }: Draws): Record<string, Partial<Asked>> {
  const types = [...profile.types].sort((a, b) => b.count - a.count).map(({ name }) => name);
  const [kind = ''] = [...profile.kinds].sort((a, b) => a.count - b.count).map(({ name }) => name);
  const { time, evidence, contested } = profile.properties;
  const [hub] = hubs;
  return {
    'of half the types': { types: types.slice(0, Math.ceil(types.length / 2)) },
    'along the arrows': { direction: 'forward' },
    'not through the greatest hub': { avoid: hub === undefined ? [] : [hub.ref] },
    'through the greatest hub': { through: hub === undefined ? [] : [hub.ref] },
    'not through the rarest kind': { avoidKinds: [kind] },
    'not through hubs': { maximumDegree: medianDegree(hubs) },
    'one of each meaning': { onePerMeaning: true },
    ...(time === null
      ? {}
      : {
          'as of a year': { asOf: '2015' },
          'during some years': { during: '2010/2019' },
          'without what may not have held': { asOf: '2015', possible: 'exclude' },
          'without what is undated': { undated: 'exclude' },
          'at one moment': { timing: 'one-moment' },
          'in order of time': { timing: 'in-order' },
        }),
    ...(evidence === null ? {} : { 'known by a year': { knownBy: '2016' } }),
    ...(contested === null ? {} : { 'without what is contested': { contested: 'exclude' } }),
  };
}

/** Half of the ten best connected have more. */
function medianDegree(hubs: readonly PoolNode[]): number {
  const degrees = hubs.map(({ degree }) => degree).sort((a, b) => a - b);
  return Math.max(1, degrees[Math.floor(degrees.length / 2)] ?? 1);
}
