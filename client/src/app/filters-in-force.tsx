import './filters-in-force.css';
import { CloseButton } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { clearFilters, setAsked } from '#commands/set-filters.ts';
import { filtersInForce } from '#panels/shared/filter-words.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useComparison } from '#state/comparison.ts';
import { useEntities } from '#state/entities.ts';
import { useFilters } from '#state/filters.ts';
import { useSession } from '#state/session.ts';
import { unhiddenPart, useVisibleView } from '#state/visible.ts';
import { TextButton } from '#ui/text-button.tsx';
import { counted } from '#ui/words.ts';

/** The filters in force, each with a button that takes it off, and how much of what is shown they leave out. */
export function FiltersInForce() {
  const vocabulary = useVocabulary();
  const filters = useFilters();
  const comparison = useComparison();
  const entities = useEntities();
  const view = useSession((session) => session.view);
  const visible = useVisibleView();
  const inForce = vocabulary === null ? [] : filtersInForce(filters, vocabulary, comparison);
  if (inForce.length === 0) return null;
  const leftOut = unhiddenPart(view, entities).relations.size - visible.relations.size;
  return (
    <section className="filters-in-force" aria-label="Filters in force">
      <IconFilter size={14} aria-hidden />
      <ul>
        {inForce.map(({ words, off }) => (
          <li key={words}>
            {words}
            <CloseButton
              size="xs"
              aria-label={`Take off: ${words}`}
              onClick={() => setAsked(`Took off: ${words}`, off)}
            />
          </li>
        ))}
      </ul>
      <span>{leftOut === 0 ? 'nothing shown is left out' : `${counted(leftOut, 'relation')} left out`}</span>
      {inForce.length > 1 && <TextButton onClick={clearFilters}>Take off all</TextButton>}
    </section>
  );
}
