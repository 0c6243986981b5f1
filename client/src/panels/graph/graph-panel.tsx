import './graph-panel.css';
import { useId } from 'react';
import { useCall } from '#api/cache.ts';
import { changeLens } from '#commands/change-lens.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useLens } from '#state/lens.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { FamilyEditor } from './family-editor.tsx';
import { GraphNotes } from './graph-notes.tsx';
import { KindEditor } from './kind-editor.tsx';
import { showKind } from './lens-edits.ts';
import { LensFile } from './lens-file.tsx';
import { MeaningEditor } from './meaning-editor.tsx';
import { ShownInParts } from './shown-in-parts.tsx';
import { TypeEditor } from './type-editor.tsx';

/** What this database is taken for, all of it changeable: a change holds at once, and makes a lens that can be taken away. */
export function GraphPanel() {
  const graph = useCall('graph', {});
  const properties = useCall('properties', {});
  const vocabulary = useVocabulary();
  const hidden = useLens(({ used }) => used?.lens.kinds);
  const families = useId();
  if (graph.error) return <ProblemNotice problem={graph.error} onRetry={() => void graph.refetch()} />;
  if (graph.data === undefined || vocabulary === null) return <WaitingLines lines={8} />;
  const { profile } = graph.data;
  const seen = properties.data ?? { nodes: [], relations: [], queries: [] };
  const hiddenKinds = Object.entries(hidden ?? {}).flatMap(([name, kind]) => (kind.hidden ? [name] : []));
  const byCount = <Thing extends { readonly count: number }>(things: readonly Thing[]) =>
    things.toSorted((one, other) => other.count - one.count);
  return (
    <div className="graph-panel">
      <GraphNotes graph={graph.data} />
      <LensFile />
      <h3>Kinds of nodes</h3>
      <ShownInParts
        things={byCount(profile.kinds)}
        render={(kind) => <KindEditor key={kind.name} kind={kind} seen={seen.nodes} />}
      />
      {hiddenKinds.length > 0 && (
        <p className="graph-hidden">
          Hidden:{' '}
          {hiddenKinds.map((name) => (
            <TextButton key={name} onClick={() => void changeLens(`${name} is a kind again`, showKind(name))}>
              show {name}
            </TextButton>
          ))}
        </p>
      )}
      <h3>Types of relations</h3>
      <datalist id={families}>
        {profile.families.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ShownInParts
        things={byCount(profile.types)}
        render={(type) => (
          <TypeEditor
            key={type.name}
            type={type}
            family={vocabulary.familyOf(type.name)}
            families={families}
          />
        )}
      />
      <h3>Families: what is drawn alike</h3>
      <ShownInParts
        things={profile.families}
        render={(family) => (
          <FamilyEditor
            key={family.name}
            family={family}
            drawn={vocabulary.family(family.name)}
            types={profile.types.filter((type) => type.family === family.name).length}
          />
        )}
      />
      {properties.error && (
        <ProblemNotice problem={properties.error} onRetry={() => void properties.refetch()} />
      )}
      {properties.data && <MeaningEditor properties={profile.properties} seen={properties.data} />}
    </div>
  );
}
