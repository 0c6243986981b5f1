import { z } from 'zod';
import type { Docker } from './docker.ts';

/** A container of Neo4j that Compose has made, running or not. */
export interface Container {
  readonly id: string;
  readonly state: string;
  /** With which it was made. */
  readonly password: string | null;
  /** On this machine; only while it runs. */
  readonly port: number | null;
}

const binding = z.object({ HostPort: z.string() });
const inspected = z.tuple([
  z.object({
    Id: z.string(),
    State: z.object({ Status: z.string() }),
    Config: z.object({ Env: z.array(z.string()) }),
    NetworkSettings: z.object({ Ports: z.record(z.string(), z.array(binding).nullable()) }),
  }),
]);

/** The ids of a project's containers that belong to a service. */
export async function containersOf(
  { docker }: Docker,
  project: string,
  service: string,
  more: readonly string[] = [],
): Promise<string[]> {
  const labels = [`com.docker.compose.project=${project}`, `com.docker.compose.service=${service}`];
  const filters = labels.flatMap((label) => ['--filter', `label=${label}`]);
  const { status, output } = await docker(['ps', '--quiet', '--no-trunc', ...filters, ...more]);
  return status === 0 ? output.split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line)) : [];
}

/** The container of a project's Neo4j; `null` where there is none. */
export async function findContainer(docker: Docker, project: string): Promise<Container | null> {
  const [id] = await containersOf(docker, project, 'neo4j', ['--all']);
  return id === undefined ? null : inspect(docker, id);
}

/** `null` where it is gone. */
async function inspect({ docker }: Docker, id: string): Promise<Container | null> {
  const { status, output } = await docker(['inspect', '--type', 'container', id]);
  if (status !== 0) return null;
  const [{ Id, State, Config, NetworkSettings }] = inspected.parse(JSON.parse(output));
  const port = NetworkSettings.Ports['7687/tcp']?.[0]?.HostPort;
  const login = Config.Env.find((each) => each.startsWith('NEO4J_AUTH=neo4j/'));
  return {
    id: Id,
    state: State.Status,
    password: login?.slice('NEO4J_AUTH=neo4j/'.length) ?? null,
    port: port === undefined ? null : Number(port),
  };
}
