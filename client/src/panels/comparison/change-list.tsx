import { UnstyledButton } from '@mantine/core';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { selectRelations, trace } from '#state/selection.ts';
import { number } from '#ui/words.ts';
import type { ChangedRelation } from './changes-shown.ts';

export interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly ChangedRelation[];
  /** The two dates, in words. */
  readonly dates: readonly [string, string];
}

const words = { holds: 'holds', may: 'may hold' } as const;

/** What became of relations, one line each; each leads to its line on the drawing. */
export function ChangeList({ title, changes, dates: [first, second] }: ChangeListProps) {
  const vocabulary = useVocabulary();
  const { nodes } = useEntities();
  if (vocabulary === null || changes.length === 0) return null;
  const captionOf = (ref: string) => nodes.get(ref)?.caption ?? ref;
  return (
    <section className="comparison-changes">
      <h3>
        {title} <span className="figure">{number(changes.length)}</span>
      </h3>
      <ul aria-label={title}>
        {changes.map(({ relation: { ref, from, type, to, statement }, before, after }) => (
          <li key={ref}>
            <UnstyledButton
              onClick={() => selectRelations([ref])}
              onPointerEnter={() => trace({ nodes: [from, to], relations: [ref] })}
              onPointerLeave={() => trace(null)}
              title={statement ?? undefined}
            >
              {captionOf(from)} <em>{vocabulary.type(type).label}</em> {captionOf(to)}
              <span className="comparison-answers">
                {first}: {before === null ? 'no' : words[before]} · {second}:{' '}
                {after === null ? 'no' : words[after]}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
