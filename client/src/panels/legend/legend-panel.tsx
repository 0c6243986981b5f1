import './legend-panel.css';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useBusy } from '#state/busy.ts';
import { useEntities } from '#state/entities.ts';
import { useSession } from '#state/session.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { LineSample } from '#ui/line-sample.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { capitalized, number } from '#ui/words.ts';
import { type LegendEntry, legendEntries } from './legend-entries.ts';
import { LegendMarks } from './legend-marks.tsx';

/** What the colors and lines of the drawing mean, with how many of each are shown. */
export function LegendPanel() {
  const vocabulary = useVocabulary();
  const entities = useEntities();
  const view = useSession((session) => session.view);
  const [showsAll, { toggle }] = useDisclosure(false);
  const isBeginning = useBusy({ command: 'start' }).length > 0;
  if (vocabulary === null || isBeginning) return <WaitingLines lines={12} height={14} gap={8} />;
  const { kinds, families } = legendEntries(vocabulary, entities, view);
  const isEmpty = view.nodes.size === 0;
  const absent = [...kinds, ...families].filter(({ shown }) => shown === 0).length;
  return (
    <>
      <LegendList
        title="Nodes"
        entries={kinds}
        showsAll={showsAll}
        sample={({ thing }) => <KindMark color={thing.color} />}
      />
      <LegendList
        title="Relations"
        entries={families}
        showsAll={showsAll}
        sample={({ thing }) => <LineSample family={thing} />}
      />
      {view.relations.size > 0 && <LegendMarks />}
      {absent > 0 && (
        <TextButton onClick={toggle}>
          {showsAll
            ? 'Only what is on the drawing'
            : `${number(absent)} ${isEmpty ? '' : 'more '}not on the drawing`}
        </TextButton>
      )}
    </>
  );
}

interface LegendListProps<Thing> {
  readonly title: string;
  readonly entries: readonly LegendEntry<Thing>[];
  readonly showsAll: boolean;
  readonly sample: (entry: LegendEntry<Thing>) => ReactNode;
}

function LegendList<
  Thing extends { readonly name: string; readonly label: string; readonly definition?: string | null },
>({ title, entries, showsAll, sample }: LegendListProps<Thing>) {
  const visible = showsAll ? entries : entries.filter(({ shown }) => shown > 0);
  if (visible.length === 0) return null;
  return (
    <>
      <h3 className="legend-heading">{title}</h3>
      <ul className="legend-list">
        {visible.map((entry) => (
          <li
            key={entry.thing.name}
            className={entry.shown === 0 ? 'legend-absent' : ''}
            title={entry.thing.definition ?? undefined}
          >
            {sample(entry)}
            {capitalized(entry.thing.label)}
            <span className="legend-count figure">{entry.shown === 0 ? '' : number(entry.shown)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
