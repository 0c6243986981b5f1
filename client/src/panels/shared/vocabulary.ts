import type { Family, Kind, Profile, RelationType } from 'entente/contract/model/profile.ts';
import { readColor, standingOut, writeColor } from '#graph/contrast.ts';
import { type LineForm, lineForms, plainForm } from '#graph/line-form.ts';
import { type NodeShape, nodeShapes } from '#graph/node-shape.ts';

type NamedThings = Pick<Profile, 'kinds' | 'types' | 'families'>;
/** What a vocabulary is made of; a profile is. */
export type Described = NamedThings & Partial<Pick<Profile, 'properties'>>;
export type KindWords = Pick<Kind, 'name' | 'label' | 'plural' | 'color' | 'definition'> & {
  readonly shape: NodeShape;
};
/** A family with the form of its line, by which those of alike colors differ. */
export type FamilyWords = Family & { readonly form: LineForm };
type TypeWords = Pick<RelationType, 'name' | 'label' | 'inverse' | 'definition' | 'symmetric'>;

/**
 * The profile by name: how this graph's kinds, types and families are called, and drawn on the surface that
 * the drawing has now. What the profile does not name keeps the database's name.
 */
export interface Vocabulary {
  readonly profile: NamedThings;
  kind(name: string): KindWords;
  type(name: string): TypeWords;
  familyOf(type: string): FamilyWords;
  family(name: string): FamilyWords;
  /** What this graph records of relations at all: of what it does not, nothing is said of any of them. */
  readonly records: Records;
  /** The property in which a relation names those that say the opposite; null where there is no such thing. */
  readonly opposes: string | null;
}

export interface Records {
  readonly time: boolean;
  readonly polarity: boolean;
  readonly contested: boolean;
  readonly evidence: boolean;
}

const unnamedColor = '#7a7f85';
/** Of types that the profile does not name. */
const noFamily: Family = { name: '', label: 'other relations', color: unnamedColor, line: 'solid' };
/** What WCAG asks of shapes. */
const SHAPES = 3;

/**
 * @param profile its colors are toned as in the drawing, until they stand out
 * @param surface the color of the drawing's ground
 */
export function vocabularyOf(profile: Described, surface: string): Vocabulary {
  const ground = readColor(surface);
  const toned = <Thing extends { readonly color: string }>(thing: Thing): Thing => ({
    ...thing,
    color: writeColor(standingOut(readColor(thing.color), ground, SHAPES)),
  });
  const shapes = nodeShapes(profile.kinds);
  const forms = lineForms(profile.families, profile.types);
  const kinds = new Map(
    profile.kinds.map((kind) => [
      kind.name,
      { ...toned(kind), shape: shapes.get(kind.name) ?? 'ellipse' } as const,
    ]),
  );
  const types = new Map(profile.types.map((type) => [type.name, type]));
  const families = new Map(
    profile.families.map((family) => [
      family.name,
      { ...toned(family), form: forms.get(family.name) ?? plainForm },
    ]),
  );
  const family = (name: string) => families.get(name) ?? { ...noFamily, form: plainForm };
  return {
    profile: { types: profile.types, kinds: [...kinds.values()], families: [...families.values()] },
    kind: (name) =>
      kinds.get(name) ?? {
        name,
        label: name,
        plural: name,
        color: unnamedColor,
        definition: null,
        shape: 'ellipse',
      },
    type: (name) =>
      types.get(name) ?? { name, label: name, inverse: name, definition: null, symmetric: false },
    familyOf: (type) => family(types.get(type)?.family ?? ''),
    family,
    records: recordsOf(profile),
    opposes: profile.properties?.opposes ?? null,
  };
}

function recordsOf({ properties, types }: Described): Records {
  return {
    time: properties?.time?.relations != null,
    polarity: properties?.polarity != null || types.some(({ polarity }) => polarity !== 0),
    contested: properties?.contested != null,
    evidence: properties?.evidence != null,
  };
}
