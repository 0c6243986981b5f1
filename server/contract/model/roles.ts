import { z } from 'zod';

/**
 * How a property holds a date.
 * - `bounds`: a date as known (EDTF), with the days that it can mean beside it in `<property>Earliest` and `<property>Latest`
 * - `date`, `datetime`: a temporal value of the database; of a datetime the day in its own time zone
 * - `year`: a whole number, or a text that holds one
 * - `text`: `2019`, `2023-03`, `2015-11-02`, with marks of doubt, or any other date as known; an ISO datetime is its day
 *
 * A value that is not of its form is an unknown date.
 */
export const dateForm = z.enum(['bounds', 'date', 'datetime', 'year', 'text']);

/** A property that holds a date, or a list of dates, and how. */
export const dateProperty = z.strictObject({ property: z.string().min(1), form: dateForm });

/** Of several properties the first that is set wins, however little it says. */
const dateProperties = z.array(dateProperty).default([]);

/** Which properties say from when to when something was. */
export const spanRole = z.strictObject({
  begins: dateProperties,
  ends: dateProperties,
  /** Days on which somebody says that it holds: a list parallel to the sources where there are such. */
  attested: dateProperties,
  /** Whether the end is the last day on which it held, or the first on which it no longer did. */
  endIs: z.enum(['last-day', 'first-day-after']).default('last-day'),
  /** What it means that no end is set. */
  emptyEnd: z.enum(['unknown', 'open']).default('unknown'),
  /** The property that says how the dates are known. */
  basis: z.string().nullable().default(null),
});

const spanRoles = z.strictObject({ relations: spanRole.nullable(), nodes: spanRole.nullable() });

/**
 * Which properties of relations, and which of nodes, are their time. Nodes that are not spoken of have that of relations.
 * One description without these two serves for both, and so do plain names of properties, which are read as day bounds.
 */
export const timeRole = z.preprocess((given) => {
  if (!isRecord(given)) return given;
  if ('relations' in given) return { nodes: given['relations'], ...given };
  const span = { ...given, ...Object.fromEntries(Object.entries(given).flatMap(boundsByName)) };
  return { relations: span, nodes: span };
}, spanRoles);

/** Which properties say who says so. */
export const evidenceRole = z.strictObject({
  sources: z.string(),
  paragraphs: z.string().nullable(),
  stances: z.string().nullable(),
  /** Lists of the sources that give the begin and the end. Where none is named, all do. */
  beginsSources: z.string().nullable().default(null),
  endsSources: z.string().nullable().default(null),
});

/** Databases that describe themselves first did so by one name of a property, or none, for each. */
function boundsByName([role, name]: [string, unknown]): [string, unknown][] {
  if (role === 'basis' || !(name === null || typeof name === 'string')) return [];
  if (!['begins', 'ends', 'attested'].includes(role)) return [];
  return [[role, name === null ? [] : [{ property: name, form: 'bounds' }]]];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type DateForm = z.infer<typeof dateForm>;
export type DateProperty = z.infer<typeof dateProperty>;
export type SpanRole = z.infer<typeof spanRole>;
