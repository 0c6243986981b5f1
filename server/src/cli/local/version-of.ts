import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { NoSuchProgram, runProgram } from '#cli/program.ts';

/** What came of asking a program for its version. */
export type Answer =
  | { readonly is: 'missing' }
  /** It is there, but says something else instead, as the stand-in for Java that macOS comes with. */
  | { readonly is: 'broken'; readonly place: string; readonly says: string }
  | { readonly is: 'found'; readonly place: string; readonly version: string };

/**
 * Asks a program for its version.
 *
 * @param command a name to look up on the path, or a full path
 * @param pattern finds the version in what it prints
 */
export async function versionOf(
  command: string,
  parameters: readonly string[],
  pattern: RegExp,
  environment: NodeJS.ProcessEnv,
): Promise<Answer> {
  try {
    const { output } = await runProgram(command, parameters, { environment });
    // Colors would stand in the middle of what is looked for.
    const plain = stripVTControlCharacters(output);
    const version = pattern.exec(plain)?.[1];
    const place = placeOf(command, environment);
    if (version !== undefined) return { is: 'found', place: place ?? command, version };
    // On Windows it is the shell that says, in whatever language, that there is no such program.
    return place === null ? { is: 'missing' } : { is: 'broken', place, says: reasonIn(plain) };
  } catch (error) {
    if (error instanceof NoSuchProgram) return { is: 'missing' };
    throw error;
  }
}

/** The first line that says something: a Java machine first warns, and says that it failed, and then why. */
function reasonIn(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^#/, '').trim());
  return lines.find((line) => line !== '' && !/^(\[|Error occurred during init)/.test(line)) ?? '';
}

export const foldersOf = (environment: NodeJS.ProcessEnv): readonly string[] =>
  (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');

/** Where the program lies that a command calls; `null` where that is not to be seen. */
function placeOf(command: string, environment: NodeJS.ProcessEnv): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = isAbsolute(command) ? [''] : foldersOf(environment);
  const files = folders.flatMap((folder) => endings.map((ending) => join(folder, `${command}${ending}`)));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
