import { type CallAnswer, endpoints } from '#contract/http/index.ts';

/**
 * Asks the server what a newcomer asks first, so that the database has made its plans before someone waits for them.
 *
 * @param address of the server
 * @throws where it does not answer as it should
 */
export async function warmUp(address: string): Promise<CallAnswer<'start'>> {
  const start = endpoints.start.answer.parse(await answer(address, endpoints.start.route.path));
  const [first, second = first] = start.nodes.map((node) => node.ref);
  await answer(address, endpoints.graph.route.path);
  if (first === undefined || second === undefined) return start;
  const node = `${endpoints.nodes.route.path}/${encodeURIComponent(first)}`;
  await answer(
    address,
    `${endpoints.search.route.path}?q=${encodeURIComponent(start.nodes[0]?.caption ?? first)}`,
  );
  await answer(address, node);
  await answer(address, `${node}/neighbors?limit=1`);
  await answer(address, endpoints.neighborSummary.route.path, { refs: [first] });
  await answer(address, endpoints.paths.route.path, { from: first, to: second, maximumLength: 2, limit: 1 });
  return start;
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
