import { setFilters } from '#commands/set-filters.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { capitalized, counted, number } from '#ui/words.ts';
import { FilterCheck } from './filter-check.tsx';

/** Which types of relations are let in, by family. */
export function TypeFilter({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { types: chosen } = useFilters();
  const { types, families } = vocabulary.profile;
  const all = types.map(({ name }) => name);
  const isLetIn = (name: string) => chosen.length === 0 || chosen.includes(name);
  const change = (names: readonly string[], label: string, isIn: boolean) => {
    const next = all.filter((name) => (names.includes(name) ? isIn : isLetIn(name)));
    // Nothing at all would be the same as no restriction, which is the opposite of what was meant.
    if (next.length === 0) return;
    setFilters(`${isIn ? 'Let in' : 'Left out'} ${label}`, { types: next.length === all.length ? [] : next });
  };
  return (
    <fieldset className="filter-group">
      <legend>Relations</legend>
      {families
        .map((family) => ({ family, own: types.filter((type) => type.family === family.name) }))
        .filter(({ own }) => own.length > 0)
        .map(({ family, own }) => {
          const names = own.map(({ name }) => name);
          const inside = names.filter(isLetIn).length;
          return (
            <details key={family.name} className="filter-family">
              <summary>
                <LineSample family={vocabulary.family(family.name)} />
                <span className="filter-name">{capitalized(family.label)}</span>
                <span className="figure filter-figure">
                  {inside === names.length
                    ? counted(inside, 'type')
                    : `${number(inside)} of ${number(names.length)}`}
                </span>
              </summary>
              <FilterCheck
                label={`All of ${family.label}`}
                isChecked={inside === names.length}
                onChange={(isIn) => change(names, family.label, isIn)}
              />
              {own.map(({ name, label, count }) => (
                <FilterCheck
                  key={name}
                  label={
                    <>
                      {capitalized(label)} <span className="figure">{number(count)}</span>
                    </>
                  }
                  isChecked={isLetIn(name)}
                  onChange={(isIn) => change([name], `“${label}”`, isIn)}
                />
              ))}
            </details>
          );
        })}
    </fieldset>
  );
}
