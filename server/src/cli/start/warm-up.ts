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

/**
 * The same for questions that ask for a time, which take the database longest to plan. One after the other, so that most
 * of the machine is left to whoever uses it meanwhile.
 *
 * @param start what `warmUp` was answered
 * @throws where the server does not answer as it should
 */
export async function warmUpDates(address: string, { nodes }: CallAnswer<'start'>): Promise<void> {
  const [one, other = one] = nodes;
  if (one === undefined || other === undefined) return;
  const asOf = String(new Date().getFullYear());
  const refs = [one.ref, other.ref];
  const ends = { from: one.ref, to: other.ref };
  const node = `${endpoints.nodes.route.path}/${encodeURIComponent(one.ref)}`;
  await call(address, endpoints.relationsAmong.route.path, { refs, asOf });
  await call(address, endpoints.neighborSummary.route.path, { refs, asOf });
  await call(address, `${node}/neighbors?limit=1&asOf=${asOf}`);
  await call(address, endpoints.paths.route.path, { ...ends, maximumLength: 2, limit: 1, asOf });
  await call(address, `${endpoints.search.route.path}?q=${encodeURIComponent(one.caption)}&asOf=${asOf}`);
  await call(address, endpoints.relationsBetween.route.path, { ...ends, limit: 1, asOf });
  await call(address, `${endpoints.timeline.route.path}?limit=1&asOf=${asOf}`);
}
