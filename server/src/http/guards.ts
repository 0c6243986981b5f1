/**
 * What keeps hostile requests out before they are asked of the database. Each has rows of its own among the hostile
 * requests of the tests, at least one of which gets through where the guard is switched off.
 */
export const guards = [
  'host',
  'origin',
  'address',
  'media-type',
  'body-size',
  'body-depth',
  'unknown-parameters',
] as const;

export type Guard = (typeof guards)[number];

/** The guards that are switched off: none, but in the tests that show what each is for. */
export type GuardsOff = readonly Guard[];
