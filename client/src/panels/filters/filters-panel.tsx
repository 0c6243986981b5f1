import './filters-panel.css';
import { NativeSelect } from '@mantine/core';
import { setFilters } from '#commands/set-filters.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { type FilterState, useFilters } from '#state/filters.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { SourceFilter } from './source-filter.tsx';
import { TypeFilter } from './type-filter.tsx';
import { WhenFilter } from './when-filter.tsx';

const contestedChoices: readonly {
  readonly value: FilterState['contested'];
  readonly label: string;
  readonly title: string;
}[] = [
  { value: 'include', label: 'like all others', title: 'Let contested relations in' },
  { value: 'exclude', label: 'left out', title: 'Left out contested relations' },
  { value: 'only', label: 'nothing else', title: 'Showed only contested relations' },
];

/** What is asked of relations, in all that is drawn, listed, counted, expanded and searched for a path. */
export function FiltersPanel() {
  const vocabulary = useVocabulary();
  const { contested } = useFilters();
  if (vocabulary === null) return <WaitingLines lines={8} />;
  const { records } = vocabulary;
  return (
    <div className="filters-panel">
      {records.time ? (
        <WhenFilter records={records} />
      ) : (
        <p className="quiet">
          No dates are known of relations here. Under “This graph” you can say which properties hold them.
        </p>
      )}
      {records.contested && (
        <NativeSelect
          size="xs"
          label="What is contested is"
          value={contested}
          data={contestedChoices.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => {
            const chosen = contestedChoices.find(({ value }) => value === event.currentTarget.value);
            if (chosen) setFilters(chosen.title, { contested: chosen.value });
          }}
        />
      )}
      <TypeFilter vocabulary={vocabulary} />
      {records.evidence && <SourceFilter />}
    </div>
  );
}
