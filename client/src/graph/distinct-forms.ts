import { difference, withoutGreen } from './color-vision.ts';
import { type Rgb, readColor } from './contrast.ts';

interface Colored {
  readonly name: string;
  readonly color: string;
}

/** Two colors less different than this cannot be told apart at the width of a line. */
const ALIKE = 0.12;

/**
 * Gives each of several colored things a form, such that those of which the colors look alike, to all or to
 * the color-blind, differ in form as long as there are enough. Those that come first get the plainest.
 *
 * @param formsFor what there is to choose from, the plainest first; not empty
 */
export function distinctForms<Thing extends Colored, Form>(
  things: readonly Thing[],
  formsFor: (thing: Thing) => readonly Form[],
  alike: number = ALIKE,
): ReadonlyMap<string, Form> {
  const given = new Map<string, Form>();
  const before: { readonly form: Form; readonly color: Rgb }[] = [];
  for (const thing of things) {
    const color = readColor(thing.color);
    const forms = formsFor(thing);
    // The nearer a color is, the less its form may come again.
    const uses = (form: Form) =>
      before
        .filter((other) => other.form === form)
        .reduce((sum, other) => sum + likeness(color, other.color, alike), 0);
    const form = forms.reduce((best, each) => (uses(each) < uses(best) ? each : best));
    given.set(thing.name, form);
    before.push({ form, color });
  }
  return given;
}

/** From 0 for colors that nobody confuses; the larger the more alike they look. */
function likeness(one: Rgb, other: Rgb, alike: number): number {
  const seen = Math.min(difference(one, other), difference(withoutGreen(one), withoutGreen(other)));
  return seen < alike ? 1 / (seen + 0.001) : 0;
}
