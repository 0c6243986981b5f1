import { createHash, randomBytes } from 'node:crypto';
import { freePort } from '#cli/local/ports.ts';
import type { Connection } from '#db/database.ts';
import type { Settings } from '#server/settings.ts';
import type { Container } from './container.ts';

/** The service `neo4j` of `docker-compose.yml`, as it runs for one folder. */
export interface Service {
  /** The name under which Compose keeps containers, network and volume: another for each folder. */
  readonly project: string;
  readonly password: string;
  /** On this machine. */
  readonly port: number;
  readonly image: string;
}

/** The user that Neo4j Community begins with. */
const username = 'neo4j';

const hashOf = (folder: string) => createHash('sha256').update(folder).digest();

/** The project of a folder, where `COMPOSE_PROJECT_NAME` names no other. */
export function projectOf({ container, localFolder }: Settings): string {
  return container.project ?? `entente-${hashOf(localFolder).toString('hex').slice(0, 8)}`;
}

/** The port that a folder begins with: beyond those of the local database, and for each folder another. */
function usualPort({ container, localFolder }: Settings): number {
  return container.boltPort ?? 22_800 + (hashOf(localFolder).readUInt16BE() % 4_000);
}

/**
 * What is set, and for the rest what was used before, else what is made up.
 *
 * @param before the container of this project, if there is one
 * @returns also what is not set yet, for Compose to find the same when it is used alone
 */
export async function settle(
  settings: Settings,
  image: string,
  before: Container | null,
): Promise<{ readonly service: Service; readonly missing: Readonly<Record<string, string>> }> {
  const { project, password, boltPort } = settings.container;
  const service = {
    project: projectOf(settings),
    password: password ?? before?.password ?? randomBytes(24).toString('hex'),
    port: before?.port ?? (await freePort(usualPort(settings))),
    image,
  };
  const missing = {
    ...(password === null ? { NEO4J_PASSWORD: service.password } : {}),
    ...(project === null ? { COMPOSE_PROJECT_NAME: service.project } : {}),
    ...(boltPort === null ? { NEO4J_BOLT_PORT: String(service.port) } : {}),
  };
  return { service, missing };
}

export const connectionOf = ({ port, password }: Pick<Service, 'port' | 'password'>): Connection => ({
  uri: `bolt://127.0.0.1:${port}`,
  username,
  password,
  database: null,
});

/** What Compose reads `docker-compose.yml` with. */
export function environmentOf({ project, password, port, image }: Service): NodeJS.ProcessEnv {
  return {
    ...process.env,
    COMPOSE_PROJECT_NAME: project,
    NEO4J_PASSWORD: password,
    NEO4J_BOLT_PORT: String(port),
    NEO4J_IMAGE: image,
  };
}
