import { setTimeout as wait } from 'node:timers/promises';
import { NoAnswer, type Patience, untilAnswers } from '#cli/database/answer.ts';
import { keepRunning } from '#cli/database/keep-running.ts';
import { NotUsable } from '#cli/database/provider.ts';
import { Explained } from '#cli/explained.ts';
import { freePort } from '#cli/local/ports.ts';
import type { Announce } from '#cli/report.ts';
import { containersOf, findContainer } from './container.ts';
import type { Docker } from './docker.ts';
import { lastLine } from './image.ts';
import { connectionOf, environmentOf, type Service } from './service.ts';
import { volumeOf } from './volume.ts';

/** In milliseconds: how long Compose may take to start a container whose image is there. */
const startTimeout = 60_000;

/** In milliseconds: how long Neo4j may take to boot. */
const bootTimeout = 120_000;

const whileBooting: Patience = {
  'nobody-listens': bootTimeout,
  closes: bootTimeout,
  silent: bootTimeout,
  starting: bootTimeout,
  // It may listen a moment before it knows its users. A third refusal is meant.
  'refuses-login': 2_000,
};

/** In milliseconds. */
const lookAgain = 1_000;

/** In seconds: what Docker gives Neo4j to end before it is killed. It takes less than one. */
const stopTimeout = 10;

/**
 * Has Compose start the service `neo4j`, and waits until it answers. One that runs already is used as it is.
 *
 * @returns the service as it was started, which may be on another port, and what Neo4j says that it is
 * @throws NotUsable where Docker cannot start it; an Explained where Neo4j ends, or does not let us in
 */
export async function startService(
  docker: Docker,
  composeFile: string,
  wanted: Service,
  announce: Announce,
  signal: AbortSignal,
): Promise<{ readonly service: Service; readonly agent: string }> {
  const service = await up(docker, composeFile, wanted, announce, signal);
  try {
    const agent = await untilAnswers(connectionOf(service), {
      patience: whileBooting,
      check: () => refuseEnded(docker, service),
      signal,
    });
    return { service, agent };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.trouble === 'refuses-login' || error.trouble === 'locked-out') throw otherPassword(service);
    const log = await endOfLog(docker, service);
    throw new Explained(`Neo4j does not answer from its container.\n${log}\n${elsewhere}`);
  }
}

/** Compose's `up`; once more with another port where another program was quicker to take it. */
async function up(
  docker: Docker,
  composeFile: string,
  service: Service,
  announce: Announce,
  signal: AbortSignal,
  isSecond = false,
): Promise<Service> {
  const late = AbortSignal.timeout(startTimeout);
  const which = ['--file', composeFile, '--project-name', service.project];
  const { status, output } = await docker
    .compose([...which, 'up', '--detach', '--no-deps', 'neo4j'], {
      environment: environmentOf(service),
      signal: AbortSignal.any([signal, late]),
      ...(announce.detail ? { onOutput: announce.detail } : {}),
    })
    .catch((error: unknown) => {
      if (signal.aborted || !late.aborted) throw error;
      return { status: null, output: `not done within ${startTimeout / 1000} s` };
    });
  if (status === 0) return service;
  if (!isSecond && /port is already allocated|address already in use|not available/i.test(output)) {
    const port = await freePort(service.port + 1);
    return up(docker, composeFile, { ...service, port }, announce, signal, true);
  }
  throw new NotUsable(`Docker cannot start Neo4j (${lastLine(output)})`, { surprising: true });
}

async function refuseEnded(docker: Docker, service: Service): Promise<void> {
  const container = await findContainer(docker, service.project);
  if (container !== null && !['exited', 'dead'].includes(container.state)) return;
  const log = await endOfLog(docker, service);
  throw new Explained(`Neo4j has ended in its container.\n${log}\n${elsewhere}`);
}

async function endOfLog(docker: Docker, { project }: Service): Promise<string> {
  const [id] = await containersOf(docker, project, 'neo4j', ['--all']);
  if (id === undefined) return 'The container is gone.';
  const { output } = await docker.docker(['logs', '--tail', '8', id]);
  return `The end of its log (docker logs ${id.slice(0, 12)}):\n${output.trim()}`;
}

/**
 * Looks after a service until the end: where its container has ended though nobody told it to, Compose starts it again.
 *
 * @param say told what happens
 * @param signal aborted when the program is told to end
 * @throws an Explained where it cannot be brought back, or ends again and again
 */
export function keepServiceRunning(
  docker: Docker,
  composeFile: string,
  service: Service,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  return keepRunning(
    {
      untilEnded: () => untilContainerEnds(docker, service, signal),
      isOver: () => signal.aborted,
      async tooOften() {
        const log = await endOfLog(docker, service);
        return new Explained(`Neo4j ends again and again in its container.\n${log}\n${elsewhere}`);
      },
      async startAgain() {
        const started = await startService(docker, composeFile, service, () => undefined, signal).catch(
          (error: unknown) => {
            if (!(error instanceof NotUsable)) throw error;
            throw new Explained(`Neo4j has ended in its container. ${error.message}.\n${elsewhere}`);
          },
        );
        if (started.service.port === service.port) return;
        throw new Explained(
          `Neo4j has ended in its container, and its port ${service.port} has gone to another program. Start again.`,
        );
      },
    },
    say,
  );
}

async function untilContainerEnds(docker: Docker, { project }: Service, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const [id] = await containersOf(docker, project, 'neo4j');
    if (id === undefined) return;
    const waited = await docker.docker(['wait', id], { signal }).catch(() => null);
    if (waited?.status === 0) return;
    // Who waits has ended, not the container: a Ctrl-C in the terminal reaches that one as well.
    await wait(lookAgain, undefined, { signal }).catch(() => undefined);
  }
}

const elsewhere = 'To go on without Docker: npm start -- --database maven';

const otherPassword = ({ project }: Service) =>
  new Explained(
    `The database in Docker's volume ${volumeOf(project)} does not take the password of NEO4J_PASSWORD.\n` +
      'It keeps the one with which it was made. Put that one back (environment, or the file .env);\n' +
      `or remove the database, to begin with an empty one: npm run reset\n${elsewhere}`,
  );

/** Stops the Neo4j of a project, unless the explorer in a container beside it uses it too. */
export async function stopService(docker: Docker, project: string): Promise<void> {
  if ((await containersOf(docker, project, 'app')).length > 0) return;
  const running = await containersOf(docker, project, 'neo4j');
  if (running.length === 0) return;
  const stopped = docker.docker(['stop', '-t', String(stopTimeout), ...running]);
  await Promise.race([stopped, wait((stopTimeout + 5) * 1_000, undefined, { ref: false })]);
}
