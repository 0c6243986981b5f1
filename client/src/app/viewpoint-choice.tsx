import './viewpoint-choice.css';
import { useCall } from '#api/cache.ts';
import { setViewpoint } from '#commands/set-viewpoint.ts';
import { useViewpoint } from '#state/viewpoint.ts';

/**
 * Whose names are used, always on the screen; nothing where no side has names of its own.
 *
 * @param lift so many pixels higher than it would stand
 */
export function ViewpointChoice({ lift = 0 }: { readonly lift?: number }) {
  const viewpoints = useCall('graph', {}).data?.profile.viewpoints ?? [];
  const viewpoint = useViewpoint();
  if (viewpoints.length === 0 && viewpoint === '') return null;
  const isKnown = viewpoint === '' || viewpoints.some(({ side }) => side === viewpoint);
  return (
    <div className="viewpoint-choice" data-sided={viewpoint !== ''} style={{ marginBlockEnd: lift }}>
      <span aria-hidden>Names</span>
      <select
        aria-label="Names"
        value={viewpoint}
        onChange={(event) => setViewpoint(event.currentTarget.value)}
      >
        <option value="">neutral</option>
        {viewpoints.map(({ side, label }) => (
          <option key={side} value={side}>
            of {label}
          </option>
        ))}
        {!isKnown && <option value={viewpoint}>of {viewpoint}</option>}
      </select>
    </div>
  );
}
