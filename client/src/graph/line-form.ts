import type { Profile } from 'entente/contract/model/index.ts';
import { distinctForms } from './distinct-forms.ts';

/** How a line is dashed: lengths of strokes and gaps in turn; no dashes where it is drawn through. */
export interface LineForm {
  readonly name: string;
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round';
}

const form = (name: string, cap: LineForm['cap'], ...dashes: number[]): LineForm => ({ name, cap, dashes });

/** The forms of each basic form of the profile; what a family is drawn with stays of its basic form. */
const variants: Readonly<Record<Profile['families'][number]['line'], readonly LineForm[]>> = {
  solid: [
    form('solid', 'butt'),
    form('solid-notched', 'butt', 26, 3),
    form('solid-dot', 'butt', 22, 3, 3, 3),
    form('solid-two-dots', 'butt', 22, 3, 3, 3, 3, 3),
  ],
  dashed: [
    form('dashed', 'butt', 8, 5),
    form('dashed-short', 'butt', 4, 3),
    form('dashed-mixed', 'butt', 9, 4, 4, 4),
  ],
  dotted: [
    form('dotted', 'round', 0.5, 4),
    form('dotted-wide', 'round', 0.5, 7),
    form('dotted-pairs', 'round', 0.5, 3.5, 0.5, 8),
  ],
};

type Formed = Pick<Profile['families'][number], 'name' | 'color' | 'line'>;

/** The form of each family, by name. A family to which no type belongs takes the plain forms from no other. */
export function lineForms(
  families: readonly Formed[],
  types: readonly Pick<Profile['types'][number], 'family'>[],
): ReadonlyMap<string, LineForm> {
  const used = new Set(types.map(({ family }) => family));
  const usedFirst = families.toSorted(
    (one, other) => Number(used.has(other.name)) - Number(used.has(one.name)),
  );
  return distinctForms(usedFirst, ({ line }) => variants[line]);
}

export const plainForm: LineForm = form('solid', 'butt');
