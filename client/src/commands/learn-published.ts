import { fetchCall } from '#api/cache.ts';
import { usePublished } from '#state/published.ts';

/**
 * Learns when the sources were published: without that, nobody knows what was known by a date.
 *
 * @throws ApiProblem as `call` does
 */
export async function learnPublished(): Promise<void> {
  const { sources } = await fetchCall('sources', {});
  usePublished.setState({ sources: sources.map(({ key, published }) => ({ source: key, ...published })) });
}
