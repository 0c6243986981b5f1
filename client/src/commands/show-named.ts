import { call } from '#api/call.ts';
import { doTask } from './do-task.ts';
import type { Named } from './named-address.ts';
import { showNodes } from './show-nodes.ts';
import { showRelations } from './show-relations.ts';
import { counted } from './wording.ts';

/** More relations than a path has are passed on as a view. */
const MOST = 50;

/** Shows what an address names; what the graph does not have is announced. */
export async function showNamed({ what, refs }: Named): Promise<void> {
  if (what === 'node') {
    await showNodes(refs);
    return;
  }
  const title = `Showing ${counted(refs.length, 'relation')} of the address`;
  await doTask({ command: 'show', title, refs: [] }, async (signal) => {
    const answers = await Promise.all(
      refs.slice(0, MOST).map((ref) => call('relation', { ref }, { signal })),
    );
    showRelations('what the address names', {
      nodes: answers.flatMap(({ nodes }) => nodes),
      relations: answers.map(({ relation }) => relation),
    });
  });
}
