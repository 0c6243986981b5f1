import { type CallAnswer, endpoints } from '#contract/http/index.ts';
import { call } from './call.ts';

/**
 * Asks the server what a newcomer asks first, so that the database has made its plans before someone waits for them.
 *
 * @param address of the server
 * @throws where it does not answer as it should
 */
export async function warmUp(address: string): Promise<CallAnswer<'start'>> {
  const [start] = await Promise.all([
    call(address, endpoints.start.route.path),
    call(address, endpoints.graph.route.path),
  ]);
  const first = endpoints.start.answer.parse(start);
  const [one, other = one] = first.nodes;
  if (one === undefined || other === undefined) return first;
  const node = `${endpoints.nodes.route.path}/${encodeURIComponent(one.ref)}`;
  await Promise.all([
    call(address, `${endpoints.search.route.path}?q=${encodeURIComponent(one.caption)}`),
    call(address, node),
    call(address, `${node}/neighbors?limit=1`),
    call(address, endpoints.neighborSummary.route.path, { refs: [one.ref] }),
    call(address, endpoints.paths.route.path, { from: one.ref, to: other.ref, maximumLength: 2, limit: 1 }),
  ]);
  return first;
}
