import { fetchCall } from '#api/cache.ts';
import { doTask } from '#commands/do-task.ts';
import { fetchPart } from '#commands/fetch-part.ts';
import { namesOf } from '#commands/set-viewpoint.ts';
import { snapshotNow } from '#commands/snapshot-now.ts';
import { counted } from '#commands/wording.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { useSession } from '#state/session.ts';
import { useViewpoint } from '#state/viewpoint.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { shownIn } from './shown.ts';

/** What the view can be taken away as, apart from a picture. */
export type DataForm = 'view' | 'nodes' | 'relations' | 'graphml';

/** Saves what is to be seen as a file that other programs read, or the whole view as one that this program reads. */
export async function saveData(form: DataForm): Promise<void> {
  const part = await fetchPart(
    'Writing files',
    () => Promise.all([import('./tables.ts'), import('./graphml.ts')]),
    () => saveData(form),
  );
  if (part === null) return;
  const [{ nodesTable, relationsTable }, { graphmlOf }] = part;
  await doTask({ command: 'save-data', title: 'Writing the file', refs: [] }, async () => {
    const { profile } = await fetchCall('graph', {});
    const shown = shownIn(useSession.getState().view, useEntities.getState(), profile);
    const names = namesOf(useViewpoint.getState());
    const nodes = counted(shown.nodes.length, 'node');
    const relations = counted(shown.relations.length, 'relation');
    const files = {
      view: () => ({
        ending: 'json',
        type: 'application/json',
        text: JSON.stringify(snapshotNow(), null, 1),
        told: 'the view, with how it was made,',
      }),
      nodes: () => ({
        ending: 'csv',
        type: 'text/csv',
        text: nodesTable(shown, profile, names),
        told: nodes,
      }),
      relations: () => ({
        ending: 'csv',
        type: 'text/csv',
        text: relationsTable(shown, profile, names),
        told: relations,
      }),
      graphml: () => ({
        ending: 'graphml',
        type: 'application/graphml+xml',
        text: graphmlOf(shown, profile, names),
        told: `${nodes} and ${relations}`,
      }),
    } as const satisfies Record<DataForm, unknown>;
    const { ending, type, text, told } = files[form]();
    const name = fileName(profile.name, form === 'graphml' ? '' : form, ending);
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
    announce(`Saved ${told} as ${name}.`);
  });
}
