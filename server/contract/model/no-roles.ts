import type { Profile } from './profile.ts';
import type { SpanRole } from './roles.ts';

/** A time of which no property tells anything. */
export const noSpan: SpanRole = {
  begins: [],
  ends: [],
  attested: [],
  endIs: 'last-day',
  emptyEnd: 'unknown',
  basis: null,
};

/** The properties of a graph that agrees on nothing: no keys, no times, no evidence. */
export const noRoles: Profile['properties'] = {
  key: null,
  description: null,
  names: null,
  statement: null,
  modality: null,
  polarity: null,
  contested: null,
  opposes: null,
  time: null,
  evidence: null,
  writtenAt: null,
};
