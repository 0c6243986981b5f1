import type { DateProperty, Evidence, PlainValue, Profile } from '#contract/model/index.ts';
import { evidence } from '#contract/model/index.ts';

/** The properties of a node or relation as the database holds them, made plain. */
export type Properties = Readonly<Record<string, PlainValue>>;

/** A scalar as text; `null` for everything else, and for an empty text. `property` is `null` where the graph has no such thing. */
export function textOf(properties: Properties, property: string | null): string | null {
  const value = property === null ? null : properties[property];
  if (value === null || value === undefined || typeof value === 'object') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** A list of values; a scalar is a list of one, a missing value an empty list. */
export function listOf(properties: Properties, property: string | null): readonly PlainValue[] {
  const value = property === null ? null : properties[property];
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The evidence on a node or relation, from its parallel lists. What is not of the form is left out. */
export function evidenceOf(properties: Properties, profile: Profile): Evidence[] {
  const roles = profile.properties.evidence;
  if (roles === null) return [];
  const paragraphs = listOf(properties, roles.paragraphs);
  const stances = listOf(properties, roles.stances);
  return listOf(properties, roles.sources).flatMap((source, position) => {
    const paragraph = evidence.shape.paragraph.safeParse(paragraphs[position]);
    const stance = evidence.shape.stance.safeParse(stances[position]);
    const entry = evidence.safeParse({
      source,
      paragraph: paragraph.success ? paragraph.data : null,
      stance: stance.success ? stance.data : 'asserts',
    });
    return entry.success ? [entry.data] : [];
  });
}

/** The properties that are left when those with a place of their own in an answer are taken away. */
export function otherProperties(properties: Properties, shown: readonly (string | null)[]) {
  const names = new Set(shown);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));
}

/** Of the properties that may hold a date the first that is set; `undefined` where none is. */
export function firstSet(
  properties: Properties,
  dates: readonly DateProperty[] | undefined,
): DateProperty | undefined {
  return dates?.find(({ property }) => (properties[property] ?? '') !== '');
}

/** A date property and what is stored beside it: its bounds as days. */
export function withBounds(date: DateProperty | undefined): string[] {
  if (date === undefined) return [];
  const { property, form } = date;
  return form === 'bounds' ? [property, `${property}Earliest`, `${property}Latest`] : [property];
}

/** The properties by which evidence is stored. */
export function evidenceRoles(profile: Profile): (string | null)[] {
  return Object.values(profile.properties.evidence ?? {});
}
