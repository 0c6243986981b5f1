import { NotUsable } from '#cli/database/provider.ts';
import { type Ended, NoSuchProgram, runProgram } from '#cli/program.ts';

interface Options {
  readonly environment?: NodeJS.ProcessEnv;
  readonly onOutput?: (text: string) => void;
  readonly signal?: AbortSignal;
}

/** A Docker daemon of this machine that answers, and the Compose that goes with it. */
export interface Docker {
  /** Runs `docker …`. */
  docker(parameters: readonly string[], options?: Options): Promise<Ended>;
  /** Runs `docker compose …`, or `docker-compose …` where that is what there is. */
  compose(parameters: readonly string[], options?: Options): Promise<Ended>;
}

/** In milliseconds: how long the daemon may take to say that it is there. */
const patience = 3_000;

/**
 * Asks for a daemon, for Compose, and whether the daemon runs on this machine, all at once.
 *
 * @throws NotUsable where one of them is missing
 */
export async function findDocker(): Promise<Docker> {
  const [daemon, host, second] = await Promise.all([
    ask('docker', ['version', '--format', '{{.Server.Version}}']),
    ask('docker', ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']),
    ask('docker', ['compose', 'version', '--short']),
  ]);
  if (daemon === 'missing') throw new NotUsable('no Docker');
  if (daemon === 'silent') throw new NotUsable('Docker does not answer', { surprising: true });
  const address = typeof host === 'object' && host.status === 0 ? host.output.trim() : null;
  if (daemon.status !== 0) throw refusalOf(daemon.output, address);
  if (address !== null) refuseRemote(address);
  const docker: Docker['docker'] = (parameters, options) => runProgram('docker', parameters, options);
  if (typeof second === 'object' && second.status === 0)
    return { docker, compose: (parameters, options) => docker(['compose', ...parameters], options) };
  const first = await ask('docker-compose', ['version', '--short']);
  if (typeof first !== 'object' || first.status !== 0)
    throw new NotUsable(
      'Docker has no Compose, neither "docker compose" nor "docker-compose" (on Debian: sudo apt-get install docker-compose)',
      { surprising: true },
    );
  return { docker, compose: (parameters, options) => runProgram('docker-compose', parameters, options) };
}

async function ask(command: string, parameters: readonly string[]): Promise<Ended | 'missing' | 'silent'> {
  try {
    return await runProgram(command, parameters, { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    if (error instanceof NoSuchProgram) return 'missing';
    if (error instanceof Error && error.name === 'TimeoutError') return 'silent';
    throw error;
  }
}

function refusalOf(output: string, address: string | null): NotUsable {
  if (/permission denied/i.test(output)) {
    return new NotUsable(
      'Docker runs, but you may not use it (on Linux: sudo usermod -aG docker $USER, then log in anew)',
      { surprising: true },
    );
  }
  const where = address === null ? '' : `nothing answers at ${address}; `;
  const start = 'on Linux: sudo systemctl start docker, elsewhere: start Docker Desktop';
  return new NotUsable(`Docker is installed, but does not run (${where}${start})`);
}

/** What a daemon elsewhere publishes "on this machine" is published on its own. */
function refuseRemote(host: string): void {
  if (/^(unix|npipe|fd):/.test(host) || /^(tcp|https?):\/\/(localhost|127\.|\[::1\])/.test(host)) return;
  const where = URL.canParse(host) ? new URL(host).hostname : host;
  throw new NotUsable(`Docker runs on another machine (${where})`, { surprising: true });
}
