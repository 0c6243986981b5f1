import './legend-panel.css';
import { useDisclosure } from '@mantine/hooks';
import { useCall } from '#api/cache.ts';
import { lineTermsOf } from '#graph/drawn-line.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useAppearance } from '#state/appearance.ts';
import { useBusy } from '#state/busy.ts';
import { useEntities } from '#state/entities.ts';
import { useSession } from '#state/session.ts';
import { useVisibleView } from '#state/visible.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { number } from '#ui/words.ts';
import { type Counts, legendEntries } from './legend-entries.ts';
import { LegendFamily } from './legend-family.tsx';
import { hueEntries } from './legend-hues.ts';
import { LegendLooks } from './legend-looks.tsx';
import { LegendRow } from './legend-row.tsx';
import { signsOf } from './legend-signs.ts';
import { SignSample } from './sign-sample.tsx';
import { usePalette } from './use-palette.ts';

/** What the marks, lines and signs of the drawing mean, with how many of each there are: each can be hidden, or shown alone. */
export function LegendPanel() {
  const vocabulary = useVocabulary();
  const palette = usePalette();
  const profile = useCall('graph', {}).data?.profile;
  const entities = useEntities();
  const view = useSession((session) => session.view);
  const visible = useVisibleView();
  const { coloring } = useAppearance();
  const [showsAll, { toggle }] = useDisclosure(false);
  const isBeginning = useBusy({ command: 'start' }).length > 0;
  if (vocabulary === null || palette === null || profile === undefined || isBeginning)
    return <WaitingLines lines={12} height={14} gap={8} />;
  const { kinds, families } = legendEntries(vocabulary, entities, view, visible);
  const hues = hueEntries(coloring, visible, entities.relations, profile.viewpoints);
  const signs = signsOf(visible, entities.relations, lineTermsOf(profile));
  const present = kinds.filter(({ there }) => there > 0).map(({ kind }) => kind.name);
  const types = families.flatMap((family) => family.types.map(({ name }) => name));
  const absent = [...kinds, ...families].filter((entry) => !isListed(entry, false)).length;
  const gray = palette.colorOf(null);
  return (
    <div className="legend">
      <LegendLooks hasSides={profile.viewpoints.length > 0} hasPolarity={vocabulary.records.polarity} />
      {hues.length > 0 && (
        <ul className="legend-list" aria-label="Colors">
          {hues.map(({ hue, label, count }) => (
            <li key={label} className="legend-row">
              <KindMark kind={{ color: palette.colorOf(hue), shape: 'ellipse' }} />
              <span>{label}</span>
              <span className="legend-count figure">{number(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <h3 className="legend-heading">Nodes</h3>
      <ul className="legend-list">
        {kinds
          .filter((entry) => isListed(entry, showsAll))
          .map(({ kind, ...counts }) => (
            <li key={kind.name}>
              <LegendRow
                alike={{ what: 'kinds', names: [kind.name], words: kind.plural }}
                label={kind.label}
                definition={kind.definition}
                counts={counts}
                others={present.filter((name) => name !== kind.name)}
                sample={
                  <KindMark
                    kind={{
                      color: coloring === 'kind' ? palette.colorOf(`kind:${kind.name}`) : gray,
                      shape: kind.shape,
                    }}
                  />
                }
              />
            </li>
          ))}
      </ul>
      {families.some((entry) => isListed(entry, showsAll)) && <h3 className="legend-heading">Relations</h3>}
      <ul className="legend-list">
        {families
          .filter((entry) => isListed(entry, showsAll))
          .map((entry) => (
            <LegendFamily
              key={entry.family.name}
              entry={entry}
              color={coloring === 'polarity' ? gray : null}
              types={types}
            />
          ))}
      </ul>
      {absent > 0 && (
        <TextButton onClick={toggle}>
          {showsAll
            ? 'Only what is on the drawing'
            : `${number(absent)} ${view.nodes.size === 0 ? '' : 'more '}not on the drawing`}
        </TextButton>
      )}
      {signs.length > 0 && (
        <>
          <h3 className="legend-heading">Signs</h3>
          <ul className="legend-list">
            {signs.map(({ look, meaning }) => (
              <li key={meaning} className="legend-row legend-sign">
                <SignSample look={look} />
                <span>{meaning}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What is hidden is listed too, so that it can be shown again. */
function isListed({ there, isHidden }: Counts, showsAll: boolean): boolean {
  return showsAll || there > 0 || isHidden;
}
