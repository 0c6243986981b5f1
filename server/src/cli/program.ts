import { spawn } from 'node:child_process';

/** What became of a program that was run to its end. `status` is `null` where a signal ended it. */
export interface Ended {
  readonly status: number | null;
  /** What it printed, on both streams, in the order in which it came. */
  readonly output: string;
}

/** A program by this name is not to be found on the path. */
export class NoSuchProgram extends Error {
  override readonly name = 'NoSuchProgram';
}

/** In milliseconds: how long a program may take to end after it was told to. */
const grace = 2_000;

/**
 * Runs a program to its end.
 *
 * @param command a name to look up on the path, or a full path. On Windows also what is a script (`mvn.cmd`).
 * @param options.signal ends it before; what was begun is over when this fails with the signal's reason
 * @throws NoSuchProgram
 */
export function runProgram(
  command: string,
  parameters: readonly string[],
  options: {
    environment?: NodeJS.ProcessEnv;
    folder?: string;
    onOutput?: (text: string) => void;
    signal?: AbortSignal;
  } = {},
): Promise<Ended> {
  const script = process.platform === 'win32' && !command.endsWith('.exe');
  const quoted = (text: string) => (script && /[\s&()^]/.test(text) ? `"${text}"` : text);
  const child = spawn(quoted(command), parameters.map(quoted), {
    cwd: options.folder,
    env: options.environment ?? process.env,
    shell: script,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const { signal } = options;
  const end = () => {
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), grace).unref();
  };
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      options.onOutput?.(chunk.toString());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new NoSuchProgram(command) : error),
    );
    child.once('close', (status) => {
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ status, output });
    });
  });
}
