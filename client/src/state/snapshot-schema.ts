import { readPeriod } from 'entente/contract/model/asked.ts';
import { daysOf } from 'entente/contract/model/day.ts';
import * as z from 'zod/mini';
import type { Hidden } from './hidden.ts';
import type { Effect } from './log.ts';
import { LONGEST, type PathConstraint, type PathQuestion, usualQuestion } from './path-question.ts';
import type { Appearance, Comparison, FilterState, Settings } from './settings.ts';
import type { Patch, View } from './view.ts';

/**
 * What a view is kept and passed on as. What is added later has a default, so that older ones can be read; `Whole` sees
 * to it that nothing is forgotten that is added to a view, to its settings or to an effect.
 */
type Whole<Thing> = Record<keyof Thing, unknown>;

const MOST_NODES = 2000;
const MOST_RELATIONS = 10_000;

const ref = z.string().check(z.minLength(1), z.maxLength(500));
const refs = z.array(ref).check(z.maxLength(MOST_RELATIONS));
const names = z._default(refs, []);

const hidden = z.object({
  nodes: names,
  relations: names,
  kinds: names,
  types: names,
} satisfies Whole<Hidden>);

const date = z.string().check(z.refine((text) => daysOf(text) !== undefined));
const period = z.string().check(z.refine((text) => readPeriod(text) !== undefined));

const filters = z.object({
  types: names,
  families: names,
  asOf: z.optional(date),
  during: z.optional(period),
  knownBy: z.optional(date),
  possible: z._default(z.enum(['include', 'exclude']), 'include'),
  undated: z._default(z.enum(['include', 'exclude']), 'include'),
  contested: z._default(z.enum(['include', 'exclude', 'only']), 'include'),
  sources: names,
} satisfies Whole<FilterState>);

const appearance = z.object({
  sizing: z._default(z.enum(['all', 'shown']), 'all'),
  coloring: z._default(z.enum(['kind', 'side', 'polarity']), 'kind'),
  fanned: names,
  viewpoint: z._default(z.string().check(z.maxLength(500)), ''),
} satisfies Whole<Appearance>);

const comparison = z.object({
  before: z.optional(date),
  after: z.optional(date),
} satisfies Whole<Comparison>);
const MOST_CONSTRAINTS = 100;

const constraint = z
  .object({
    name: z.enum([
      'through',
      'avoid',
      'avoidKind',
      'maximumDegree',
      'along',
      'notAlong',
      'direction',
      'asOf',
      'during',
      'possible',
      'undated',
      'source',
      'knownBy',
      'contested',
    ] satisfies PathConstraint['name'][]),
    value: ref,
    isOn: z.boolean(),
  } satisfies Whole<PathConstraint>)
  .check(z.refine(canBeAsked));

const pathQuestion = z.object({
  from: z._default(z.nullable(ref), null),
  to: z._default(z.nullable(ref), null),
  constraints: z._default(z.array(constraint).check(z.maxLength(MOST_CONSTRAINTS)), []),
  timing: z._default(z.enum(['any', 'one-moment', 'in-order']), 'any'),
  onePerMeaning: z._default(z.boolean(), false),
  maximumLength: z._default(z.int().check(z.minimum(1), z.maximum(LONGEST)), usualQuestion.maximumLength),
} satisfies Whole<PathQuestion>);

/** What the form itself would never ask would be refused by the server, chip and all. */
function canBeAsked({ name, value }: Pick<PathConstraint, 'name' | 'value'>): boolean {
  if (name === 'during') return readPeriod(value) !== undefined;
  if (name === 'asOf' || name === 'knownBy') return daysOf(value) !== undefined;
  if (name === 'maximumDegree') return /^[1-9]\d{0,7}$/.test(value);
  return true;
}

const settings = z.object({
  filters: z.prefault(filters, {}),
  appearance: z.prefault(appearance, {}),
  comparison: z.prefault(comparison, {}),
  paths: z.prefault(pathQuestion, {}),
} satisfies Whole<Settings>);

const view = z.object({
  /** Ref, x, y, and whether it is pinned. */
  nodes: z.array(z.tuple([ref, z.number(), z.number(), z.boolean()])).check(z.maxLength(MOST_NODES)),
  relations: refs,
  hidden: z.prefault(hidden, {}),
  settings: z.prefault(settings, {}),
} satisfies Whole<View>);

const shownNode = z.object({ position: z.object({ x: z.number(), y: z.number() }), pinned: z.boolean() });

const patch = z.object({
  nodes: z.array(z.object({ ref, before: z.nullable(shownNode), after: z.nullable(shownNode) })),
  relations: z.array(z.object({ ref, shown: z.boolean() })),
  hidden: z.optional(
    z.array(
      z.object({
        what: z.enum(['nodes', 'relations', 'kinds', 'types']),
        name: ref,
        hidden: z.boolean(),
      }),
    ),
  ),
  settings: z.optional(z.object({ before: settings, after: settings })),
} satisfies Whole<Patch>);

const effect = z.object({
  title: z.string().check(z.maxLength(2000)),
  time: z.number(),
  patch,
  claims: z.optional(z.array(z.object({ of: z.nullable(ref), nodes: refs, relations: refs }))),
  collapsed: z.optional(refs),
} satisfies Whole<Effect>);

const log = z.object({
  effects: z.array(effect),
  position: z.int().check(z.minimum(0)),
});

export const snapshot = z.object({
  format: z.literal('entente-view'),
  version: z.literal(1),
  /** When it was taken, as an ISO date and time. */
  made: z._default(z.nullable(z.string()), null),
  /** Of which graph. */
  graph: z.object({
    name: z.string(),
    dataVersion: z.nullable(z.string()),
    /** Whether its nodes have keys of their own; else refs are the database's, and mean nothing in another one. */
    hasKeys: z.boolean(),
  }),
  view,
  /** Which part of the drawing was in sight. */
  sight: z._default(
    z.nullable(z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })),
    null,
  ),
  /** How it was made; missing where it would take too much room. */
  log: z._default(z.nullable(log), null),
});

export type Snapshot = z.infer<typeof snapshot>;
export type PlainView = z.infer<typeof view>;
export type PlainLog = z.infer<typeof log>;
export type PlainSettings = z.infer<typeof settings>;

export type Reading = { readonly snapshot: Snapshot } | { readonly problem: string };

/** Reads what somebody else, an earlier version or a damaged file may have written. The problem is a whole sentence. */
export function readSnapshot(text: string): Reading {
  const value = parsed(text);
  if (value === undefined) return { problem: 'It is damaged or cut off.' };
  const result = z.safeParse(snapshot, value);
  if (result.success) return { snapshot: result.data };
  const header = z.safeParse(z.object({ format: z.literal('entente-view'), version: z.number() }), value);
  if (!header.success) return { problem: 'It is not a view of Entente.' };
  if (header.data.version !== 1)
    return { problem: 'It was made by a newer version of Entente than this one.' };
  const [issue] = result.error.issues;
  return { problem: `It is damaged at "${issue?.path.join('.')}".` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
