import './query-panel.css';
import { SegmentedControl } from '@mantine/core';
import { Suspense, useEffect, useState } from 'react';
import { useCall } from '#api/cache.ts';
import { LibraryList } from '#panels/query/library/library-list.tsx';
import { later } from '#panels/shared/later.tsx';
import { useQueryDraft } from '#state/query-draft.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';

const OwnQuery = later('The editor of queries', async () => (await import('./own-query.tsx')).OwnQuery);

/** Questions that no other panel asks: prepared ones, and those in the user's own Cypher. */
export function QueryPanel() {
  const graph = useCall('graph', {}).data;
  const opened = useQueryDraft((draft) => draft.count);
  const [way, setWay] = useState<'library' | 'own'>(opened > 0 ? 'own' : 'library');
  useEffect(() => {
    if (opened > 0) setWay('own');
  }, [opened]);
  if (graph === undefined) return <WaitingLines lines={4} height={34} gap={12} />;
  return (
    <div className="query-panel">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="How to ask"
        data={[
          { value: 'library', label: 'Prepared questions' },
          { value: 'own', label: 'Your own Cypher' },
        ]}
        value={way}
        onChange={(value) => setWay(value === 'own' ? 'own' : 'library')}
      />
      {way === 'library' ? (
        <LibraryList profile={graph.profile} />
      ) : (
        <Suspense fallback={<WaitingLines lines={5} />}>
          <OwnQuery profile={graph.profile} />
        </Suspense>
      )}
    </div>
  );
}
