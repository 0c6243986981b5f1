import { NotUsable } from '#cli/database/provider.ts';
import type { Announce } from '#cli/report.ts';
import type { Docker } from './docker.ts';

/** In milliseconds: how long a registry may take to say a first word. What it then sends may take its time. */
const firstWord = 30_000;

/** In milliseconds: how often is told how far it is. */
const interval = 5_000;

/**
 * Makes sure that an image is there, by fetching it where it is not.
 *
 * @throws NotUsable where it cannot be fetched
 */
export async function provideImage(
  { docker }: Docker,
  image: string,
  announce: Announce,
  signal: AbortSignal,
): Promise<void> {
  const there = await docker(['image', 'inspect', '--format', '{{.Id}}', image], { signal });
  if (there.status === 0) return;
  announce(`fetching the image ${image} (some 600 MB, once)`);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), firstWord);
  const progress = progressOf((text) => announce(`fetching the image: ${text}`));
  const pulled = await docker(['pull', image], {
    signal: AbortSignal.any([signal, late.signal]),
    onOutput: (text) => {
      clearTimeout(timer);
      announce.detail?.(text);
      progress(text);
    },
  }).catch((error: unknown) => {
    if (!late.signal.aborted) throw error;
    return { status: null, output: `nothing came within ${firstWord / 1000} s` };
  });
  clearTimeout(timer);
  if (pulled.status !== 0) {
    throw new NotUsable(`Docker cannot get the image ${image} (${lastLine(pulled.output)})`, {
      surprising: true,
    });
  }
}

/** Counts the layers in what `docker pull` prints: "a1b2c3: Pulling fs layer", later "a1b2c3: Pull complete". */
export function progressOf(say: (text: string) => void, now = () => performance.now()) {
  const layers = new Map<string, boolean>();
  let last = now();
  return (text: string): void => {
    for (const [, layer = '', what = ''] of text.matchAll(/^([0-9a-f]{6,}): (.*)$/gm))
      layers.set(layer, /^(Pull complete|Already exists)/.test(what));
    if (layers.size === 0 || now() - last < interval) return;
    last = now();
    say(`${[...layers.values()].filter((done) => done).length} of ${layers.size} layers`);
  };
}

/** What Docker says last, short enough for one line. */
export function lastLine(output: string): string {
  const line = output.trim().split('\n').at(-1) ?? '';
  const words = line.replace(/^Error( response from daemon)?: /, '');
  return words.length > 160 ? `${words.slice(0, 159)}…` : words;
}
