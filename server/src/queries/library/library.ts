import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallAnswer } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { recordedIn } from './graph-parameters.ts';
import { type PreparedQuestion, readQuestion } from './read-file.ts';

type Broken = CallAnswer<'library'>['broken'][number];

/** What lies in the folder at this moment. */
export interface Library {
  /** By name. */
  readonly questions: ReadonlyMap<string, PreparedQuestion>;
  readonly broken: readonly Broken[];
}

/** Larger files are no questions. */
const mostCharacters = 50_000;
const names = /^[a-z0-9][a-z0-9-]{0,80}\.cypher$/;

/**
 * Reads every question of a folder anew, so that a file that was put there is there. One that is broken hides no other.
 *
 * @param folder need not be there
 */
export async function readLibrary(folder: string): Promise<Library> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.cypher')).sort();
  const questions = new Map<string, PreparedQuestion>();
  const broken: Broken[] = [];
  const read = await Promise.all(files.map((file) => readOne(folder, file)));
  for (const found of read) {
    if ('header' in found) questions.set(found.name, found);
    else broken.push(...found);
  }
  return { questions, broken };
}

async function readOne(folder: string, file: string): Promise<PreparedQuestion | Broken[]> {
  const wrong = (detail: string, remedy: string): Broken[] => [{ file, line: null, detail, remedy }];
  if (!names.test(file))
    return wrong(
      'Its name is not one that a question can be asked by.',
      'Name it by small letters, digits and hyphens, as allied-with-both.cypher.',
    );
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (text === null) return wrong('It cannot be read.', 'See that it is a file that the server may read.');
  if (text.length > mostCharacters)
    return wrong('It is too long for a question.', `Keep it below ${mostCharacters} characters.`);
  const found = readQuestion(file.replace(/\.cypher$/, ''), text);
  if ('header' in found) return found;
  return found.map(({ line, what, remedy }) => ({ file, line, detail: what, remedy }));
}

/** What a graph lacks for a question, in words; nothing where it can be asked. */
export function lacks({ header: { needs } }: PreparedQuestion, profile: Profile): string[] {
  const kinds = new Set(profile.kinds.map(({ name }) => name));
  const types = new Set(profile.types.map(({ name }) => name));
  return [
    ...needs.kinds.filter((kind) => !kinds.has(kind)).map((kind) => `nodes of the kind ${kind}`),
    ...needs.types.filter((type) => !types.has(type)).map((type) => `relations of the type ${type}`),
    ...needs.recorded.filter((what) => !recordedIn[what][0](profile)).map((what) => recordedIn[what][1]),
  ];
}
