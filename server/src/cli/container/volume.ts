import type { Docker } from './docker.ts';

/** What Compose calls the volume that `docker-compose.yml` calls `neo4j-data`. */
export const volumeOf = (project: string) => `${project}_neo4j-data`;

/** Whether Docker has a volume of that name. */
export async function hasVolume({ docker }: Docker, name: string): Promise<boolean> {
  return (await docker(['volume', 'inspect', '--format', '{{.Name}}', name])).status === 0;
}
