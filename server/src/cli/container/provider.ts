import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NoAnswer, untilAnswers } from '#cli/database/answer.ts';
import { NotUsable, type ProvidedDatabase, type Provider } from '#cli/database/provider.ts';
import type { Announce } from '#cli/report.ts';
import type { Settings } from '#server/settings.ts';
import { findComposeFile, usualImage } from './compose-file.ts';
import { findContainer } from './container.ts';
import { keepServiceRunning, startService, stopService } from './container-database.ts';
import { type Docker, findDocker } from './docker.ts';
import { addToEnvFile } from './env-file.ts';
import { provideImage } from './image.ts';
import { connectionOf, projectOf, type Service, settle } from './service.ts';
import { hasVolume, volumeOf } from './volume.ts';

/** The least that Neo4j takes. */
const passwordLength = 8;

/**
 * A Neo4j of the program's own, in a container: the service `neo4j` of `docker-compose.yml`. Its data stays in a volume.
 * Whoever opens it must be the launcher of the folder.
 */
export function containerProvider(settings: Settings): Provider {
  return {
    async open(announce, ending) {
      const composeFile = findComposeFile();
      refuseShortPassword(settings);
      const docker = await findDocker().catch((error: unknown) => {
        throw settings.container.project === null ? error : missed(error);
      });
      const abort = new AbortController();
      const opened = open(settings, docker, composeFile, announce, abort.signal);
      ending.add(async () => {
        abort.abort();
        await opened.catch(() => undefined);
        await stopService(docker, projectOf(settings));
      });
      return opened;
    },
  };
}

async function open(
  settings: Settings,
  docker: Docker,
  composeFile: string,
  announce: Announce,
  signal: AbortSignal,
): Promise<ProvidedDatabase> {
  const image = settings.container.image ?? usualImage(composeFile);
  await provideImage(docker, image, announce, signal);
  const project = projectOf(settings);
  const { service, missing } = await settle(settings, image, await findContainer(docker, project));
  await remember(missing);
  const anew =
    existsSync(join(settings.localFolder, 'home', 'data')) && !(await hasVolume(docker, volumeOf(project)));
  announce(`starting Neo4j in Docker, with its data in the volume ${volumeOf(project)}`);
  const started = await startService(docker, composeFile, service, announce, signal);
  return {
    ...provided(started.service, started.agent),
    notes: anew ? [begunAnew] : [],
    keepRunning: (say) => keepServiceRunning(docker, composeFile, started.service, say, signal),
  };
}

const begunAnew =
  '  Docker is there now, with a database of its own. What you have from earlier starts, without it, stays:\n' +
  '  npm start -- --database maven';

const provided = (service: Pick<Service, 'port' | 'password'>, agent: string): ProvidedDatabase => ({
  connection: connectionOf(service),
  description: `${agent.replace('/', ' ')}, in Docker, on port ${service.port}`,
  own: true,
});

/** The Neo4j in a container, if it runs and answers; whoever asks does not become the one to end it. */
export async function attachContainer(settings: Settings): Promise<ProvidedDatabase | null> {
  try {
    const container = await findContainer(await findDocker(), projectOf(settings));
    const password = settings.container.password ?? container?.password;
    if (!container?.port || !password) return null;
    const service = { port: container.port, password };
    return provided(service, await untilAnswers(connectionOf(service), { patience: {} }));
  } catch (error) {
    if (error instanceof NotUsable || error instanceof NoAnswer) return null;
    throw error;
  }
}

function refuseShortPassword({ container: { password } }: Settings): void {
  if (password === null || password.length >= passwordLength) return;
  throw new NotUsable(`NEO4J_PASSWORD is shorter than the ${passwordLength} signs that Neo4j asks for`, {
    surprising: true,
  });
}

/** Why Docker cannot be used, to be told always: there is a database in it. */
function missed(error: unknown): unknown {
  if (!(error instanceof NotUsable)) return error;
  return new NotUsable(`${error.message}; the database in it waits`, { surprising: true });
}

/** Writes down what was made up, for the next start and for Compose alone. */
async function remember(missing: Readonly<Record<string, string>>): Promise<void> {
  try {
    await addToEnvFile('.env', missing);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new NotUsable(`the password of a database in Docker cannot be written to .env (${code})`, {
      surprising: true,
    });
  }
}
