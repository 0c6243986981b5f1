import { attachContainer, containerProvider } from '#cli/container/provider.ts';
import type { Ending } from '#cli/ending.ts';
import { Explained } from '#cli/explained.ts';
import { attach, localProvider } from '#cli/local/provider.ts';
import type { Announce } from '#cli/report.ts';
import type { Settings } from '#server/settings.ts';
import { givenProvider } from './given.ts';
import { NotUsable, type ProvidedDatabase, type Provider } from './provider.ts';
import { remedies } from './remedies.ts';

/** No way to a database is open here. The message says what was looked for and what to do. */
export class NoDatabase extends Explained {
  override readonly name = 'NoDatabase';
}

/** The ways to a database that may be taken, in the order in which they are tried. */
export function providers(settings: Settings): readonly Provider[] {
  const own = { docker: containerProvider(settings), maven: localProvider(settings.localFolder) };
  if (settings.forced !== null) return [own[settings.forced]];
  return [givenProvider(settings.given), own.docker, own.maven];
}

/** The database of the program's own, if one runs that another process has started. */
export async function attachRunning(settings: Settings): Promise<ProvidedDatabase | null> {
  const inContainer = () => (settings.forced === 'maven' ? null : attachContainer(settings));
  return (settings.forced === 'docker' ? null : await attach(settings.localFolder)) ?? inContainer();
}

/**
 * The database of the first way that is open here, with a note for each way before it that should have been.
 *
 * @throws NoDatabase where none is
 */
export async function openDatabase(
  ways: readonly Provider[],
  announce: Announce,
  ending: Ending,
): Promise<ProvidedDatabase> {
  const reasons: NotUsable[] = [];
  const notes: string[] = [];
  for (const way of ways) {
    try {
      const provided = await way.open(announce, ending);
      return { ...provided, notes: [...notes, ...(provided.notes ?? [])] };
    } catch (error) {
      // Told to end: that is why it failed, and nothing else is begun.
      if (!(error instanceof NotUsable) || ending.begun) throw error;
      reasons.push(error);
      if (error.surprising) notes.push(`  ${error.message}: went on without it`);
    }
  }
  const [first] = reasons;
  // What is near to being usable says itself what it lacks.
  if (ways.length === 1 && first?.surprising) {
    throw new NoDatabase(
      `The database cannot be had in the way that was asked for: ${first.message}.\n${otherWays}`,
    );
  }
  const found = reasons.map(({ message }) => `  - ${message.replaceAll('; ', ';\n    ')}`).join('\n');
  const what =
    ways.length === 1
      ? 'The database cannot be had in the way that was asked for'
      : 'There is no database to work with';
  const next = ways.length === 1 ? `${otherWays}\n` : '';
  throw new NoDatabase(
    `${what}. What was looked for, and found:\n${found}\n\n${next}${remedies(process.platform)}`,
  );
}

const otherWays = 'Without --database, the program takes the first way that is open.';
