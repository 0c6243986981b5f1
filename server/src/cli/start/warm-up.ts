import { type CallAnswer, endpoints } from '#contract/http/index.ts';

/**
 * Asks the server what a newcomer asks first, so that the database has made its plans before someone waits for them.
 *
 * @param address of the server
 * @throws where it does not answer as it should
 */
export async function warmUp(address: string): Promise<CallAnswer<'start'>> {
  const [start] = await Promise.all([
    answer(address, endpoints.start.route.path),
    answer(address, endpoints.graph.route.path),
  ]);
  const first = endpoints.start.answer.parse(start);
  const [one, other = one] = first.nodes;
  if (one === undefined || other === undefined) return first;
  const node = `${endpoints.nodes.route.path}/${encodeURIComponent(one.ref)}`;
  await Promise.all([
    answer(address, `${endpoints.search.route.path}?q=${encodeURIComponent(one.caption)}`),
    answer(address, node),
    answer(address, `${node}/neighbors?limit=1`),
    answer(address, endpoints.neighborSummary.route.path, { refs: [one.ref] }),
    answer(address, endpoints.paths.route.path, { from: one.ref, to: other.ref, maximumLength: 2, limit: 1 }),
  ]);
  return first;
}

async function answer(address: string, path: string, body?: object): Promise<unknown> {
  const post = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(new URL(path, address), post);
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.json();
}
