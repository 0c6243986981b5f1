import type { EntityName } from '#format/name.ts';
import type { StoredProperties } from './records.ts';

/** Parallel lists of names, with texts that must be found too, such as the caption, first where they are not among them. */
export function storedNames(names: readonly EntityName[], ...texts: readonly string[]): StoredProperties {
  const others = [...new Set(texts)].filter((text) => names.every((name) => name.text !== text));
  const blanks = others.map(() => '');
  return {
    names: [...others, ...names.map(({ text }) => text)],
    nameLanguages: [...blanks, ...names.map(({ language }) => language)],
    nameScripts: [...blanks, ...names.map(({ script }) => script ?? '')],
    nameSides: [...blanks, ...names.map(({ side }) => side ?? '')],
  };
}
