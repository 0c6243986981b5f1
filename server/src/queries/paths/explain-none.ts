import type { Constraint, NoPath } from '#contract/http/index.ts';
import { filters as filtersSchema } from '#contract/http/index.ts';
import { readFilters } from '#queries/read-filters.ts';
import { findParts } from './find-parts.ts';
import type { PathQuestion } from './path-question.ts';
import { type SearchGround, searchLengths } from './search-lengths.ts';

/** In milliseconds: beyond, no further constraint is tried. */
const patience = 2_500;
const shortBounds = { length: 1_000, search: 800, counting: 800 };
/** As long as the longest path that can be asked for. */
const longest = 8;

const open = {
  through: [],
  avoid: [],
  avoidKinds: [],
  direction: 'any',
  maximumDegree: undefined,
  timing: 'any',
  maximumLength: longest,
} as const satisfies Partial<PathQuestion>;
const openFilters = filtersSchema.parse({});

type Relaxation = NoPath['relaxations'][number];

/**
 * Why there is no path: which constraint cuts it, found by asking again without each one; where none does alone, without
 * all of them; where there is none even so, whether the two lie in one part of the graph.
 */
export async function explainNone(ground: SearchGround, question: PathQuestion): Promise<NoPath> {
  const constraints = constraintsOf(question);
  const relaxations = await relax(ground, question, constraints);
  if (question.from === question.to || relaxations.some(({ total }) => total.value > 0))
    return { relaxations, joined: 'joined', parts: null };
  return { relaxations, ...(await findParts(ground.reader, question.from, question.to)) };
}

/** Without fewer constraints there are no more paths than without all, so that one is asked first. */
async function relax(
  ground: SearchGround,
  question: PathQuestion,
  constraints: readonly Constraint[],
): Promise<Relaxation[]> {
  const end = performance.now() + patience;
  const without = async (relaxed: Constraint[]): Promise<Relaxation[]> => {
    const found = await countWithout(ground, question, relaxed);
    return found === null ? [] : [{ without: relaxed, ...found }];
  };
  if (constraints.length < 2) return constraints.length === 0 ? [] : without([...constraints]);
  const withoutAll = await without([...constraints]);
  if (withoutAll.some(({ total }) => total.exact && total.value === 0)) return withoutAll;
  const single: Relaxation[] = [];
  for (const constraint of constraints) {
    if (performance.now() > end) break;
    single.push(...(await without([constraint])));
  }
  return single.some(({ total }) => total.value > 0) ? single : [...single, ...withoutAll];
}

/** The constraints that were set, each on its own. */
function constraintsOf(question: PathQuestion): Constraint[] {
  const { filters, maximumLength, maximumDegree, direction, timing } = question;
  const set: readonly (readonly [Constraint, boolean])[] = [
    ['through', question.through.length > 0],
    ['avoid', question.avoid.length > 0],
    ['avoidKinds', question.avoidKinds.length > 0],
    ['direction', direction !== 'any'],
    ['maximumDegree', maximumDegree !== undefined],
    ['timing', timing !== 'any'],
    ['types', (filters.types ?? []).length > 0],
    ['families', (filters.families ?? []).length > 0],
    ['asOf', filters.asOf !== undefined],
    ['during', filters.during !== undefined],
    ['knownBy', filters.knownBy !== undefined],
    ['possible', filters.possible === 'exclude'],
    ['undated', filters.undated === 'exclude'],
    ['contested', (filters.contested ?? 'include') !== 'include'],
    ['sources', (filters.sources ?? []).length > 0],
    ['maximumLength', maximumLength < longest],
  ];
  return set.flatMap(([constraint, isSet]) => (isSet ? [constraint] : []));
}

/** How many shortest paths there are without these constraints; `null` where that was not found out. */
async function countWithout(
  ground: SearchGround,
  question: PathQuestion,
  constraints: readonly Constraint[],
): Promise<Omit<Relaxation, 'without'> | null> {
  const without = <Given extends object>(given: Given, substitutes: object): Given => ({
    ...given,
    ...Object.fromEntries(
      Object.entries(substitutes).filter(([name]) => constraints.some((constraint) => constraint === name)),
    ),
  });
  const filters = without(question.filters, {
    asOf: undefined,
    during: undefined,
    knownBy: undefined,
    ...openFilters,
  });
  const relaxed = {
    ...without(question, open),
    filters,
    longer: 0,
    // Which they are does not matter.
    limit: 0,
    onePerMeaning: false,
    bounds: shortBounds,
  };
  const { reader, profile } = ground;
  const search = searchLengths(ground, relaxed, await readFilters(reader, profile, filters));
  const first = await search.next();
  if (first.done !== true) {
    const { total, length } = first.value;
    await search.return({ searchedTo: length, complete: true });
    return { total, length };
  }
  return first.value.complete ? { total: { value: 0, exact: true }, length: null } : null;
}
