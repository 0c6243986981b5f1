import { stripVTControlCharacters } from 'node:util';

/**
 * Follows what Maven prints while it downloads: `Downloaded from central: https://… (1.2 MB at 3.4 MB/s)`.
 *
 * @param onProgress told how many megabytes there are so far, each time that there is another one
 * @returns to be given what Maven prints, as it comes
 */
export function followDownloads(onProgress: (megabytes: number) => void): (text: string) => void {
  let rest = '';
  let kilobytes = 0;
  let told = 0;
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) kilobytes += sizeIn(line);
    const megabytes = Math.floor(kilobytes / 1_000);
    if (megabytes > told) onProgress(megabytes);
    told = megabytes;
  };
}

const kilobytesIn: Readonly<Record<string, number>> = { B: 0.001, kB: 1, KB: 1, MB: 1_000, GB: 1_000_000 };

function sizeIn(line: string): number {
  const found = /Downloaded from .*\((\d+(?:\.\d+)?) ([kKMG]?B)(?: at .*)?\)/.exec(
    stripVTControlCharacters(line),
  );
  return Number(found?.[1] ?? 0) * (kilobytesIn[found?.[2] ?? ''] ?? 0);
}

/**
 * Whether Maven stumbled over a file of its repository on this machine that was cut short when it was written. Over a
 * description of a dependency that is, it goes on without what that depends on, and calls it a success.
 */
export function stumbledOverDamage(output: string): boolean {
  return /zip END header|Non-parseable POM|ZipException|invalid (LOC|CEN) header|premature end of|POM for .* is invalid/i.test(
    output,
  );
}

/** How much of one message is shown: its end, which says most. */
const longestMessage = 400;

/** Why Maven failed, and what can be done, in words. */
export function whyMavenFailed(output: string): string {
  const plain = stripVTControlCharacters(output).trim();
  const [message = plain.split('\n').at(-1) ?? ''] = [...plain.matchAll(/^\[ERROR\] (?!\[Help)(.+)$/gm)].map(
    ([, text = '']) => text.replace(/ -> \[Help \d+\]$/, ''),
  );
  const said = message.length > longestMessage ? `… ${message.slice(-longestMessage)}` : message;
  const [, remedy] = remedies.find(([pattern]) => pattern.test(plain)) ?? [];
  return `It says: ${said}\n${remedy ?? 'Mend what it says, then start again.'}`;
}

const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|Disk quota exceeded/i,
    'The disk is full: make room where Maven keeps its repository (~/.m2) and in the folder above, then start again.',
  ],
  [
    /Permission denied|AccessDenied|Read-only file system|Could not create local repository/i,
    'Maven may not write its repository (~/.m2): give yourself access to it, then start again.',
  ],
  [
    /Unknown host|Connection (refused|timed out|reset)|Network is unreachable|No route to host|Could not transfer|Temporary failure|timed out|offline/i,
    'There is no way from here to a Maven repository. Connect this machine to the network, or name a mirror that it\n' +
      'reaches in ~/.m2/settings.xml, then start again: what was fetched already is kept.',
  ],
];
