import { type PathQuestion, usualQuestion } from './path-question.ts';

/** What is asked of relations in every call, as the contract names it; an empty list means no restriction. */
export interface FilterState {
  readonly types: readonly string[];
  readonly families: readonly string[];
  /** A year, month or day on all of which they held, or by which they had happened. */
  readonly asOf?: string | undefined;
  /** Two of these, or `..`, with a slash between: a period in which they held on some day, or happened. */
  readonly during?: string | undefined;
  /** A year, month or day: only what sources say that were published by its last day. */
  readonly knownBy?: string | undefined;
  /** Those that may satisfy the dates asked, but do not for sure. */
  readonly possible: 'include' | 'exclude';
  readonly undated: 'include' | 'exclude';
  readonly contested: 'include' | 'exclude' | 'only';
  /** Keys of the sources relied on. */
  readonly sources: readonly string[];
}

/** By which relations of a node its size goes: all that it has, or those that are shown. */
export type Sizing = 'all' | 'shown';

/** What the colors tell: kinds of nodes and families of relations, whom nodes side with, or cooperation and conflict. */
export type Coloring = 'kind' | 'side' | 'polarity';

/** How the drawing is to look. */
export interface Appearance {
  readonly sizing: Sizing;
  readonly coloring: Coloring;
  /** Lines whose relations are drawn one by one, by the name of the line between the two nodes. */
  readonly fanned: ReadonlySet<string>;
  /** The side whose names are used; '' for names that take no side. */
  readonly viewpoint: string;
}

/** Two dates that are compared: years, months or days. Compared is only where both are there. */
export interface Comparison {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export const noComparison: Comparison = { before: undefined, after: undefined };

/** How what is shown is looked at. Part of the view: what is set here is undone, kept and passed on with it. */
export interface Settings {
  readonly filters: FilterState;
  readonly appearance: Appearance;
  /** While two dates are compared, no other is asked. */
  readonly comparison: Comparison;
  /** What the form of the paths asks: changing it changes nothing that is shown. */
  readonly paths: PathQuestion;
}

export const usualAppearance: Appearance = {
  sizing: 'all',
  coloring: 'kind',
  fanned: new Set(),
  viewpoint: '',
};

export const noFilters: FilterState = {
  types: [],
  families: [],
  asOf: undefined,
  during: undefined,
  knownBy: undefined,
  possible: 'include',
  undated: 'include',
  contested: 'include',
  sources: [],
};

export const usualSettings: Settings = {
  filters: noFilters,
  appearance: usualAppearance,
  comparison: noComparison,
  paths: usualQuestion,
};

/** Some of the settings, as they shall be from now on. */
export type SomeSettings = { readonly [Group in keyof Settings]?: Partial<Settings[Group]> };

/** The settings with some of them changed; the very same object where that changes nothing. */
export function withSettings(
  settings: Settings,
  { filters, appearance, comparison, paths }: SomeSettings,
): Settings {
  const changed = {
    filters: { ...settings.filters, ...filters },
    appearance: { ...settings.appearance, ...appearance },
    comparison: { ...settings.comparison, ...comparison },
    paths: { ...settings.paths, ...paths },
  };
  return areSameSettings(settings, changed) ? settings : changed;
}

export function areSameSettings(one: Settings, other: Settings): boolean {
  return one === other || asText(one) === asText(other);
}

/** The order in which a set was filled does not count, that of a list does. */
function asText(settings: Settings): string {
  return JSON.stringify(settings, (_name, value) => (value instanceof Set ? [...value].sort() : value));
}
