import type { Ending } from '#cli/ending.ts';
import { Explained } from '#cli/explained.ts';
import { localProvider } from '#cli/local/provider.ts';
import type { Announce } from '#cli/report.ts';
import type { Settings } from '#server/settings.ts';
import { givenProvider } from './given.ts';
import { NotUsable, type ProvidedDatabase, type Provider } from './provider.ts';
import { remedies } from './remedies.ts';

/** No way to a database is open here. The message says what was looked for and what to do. */
export class NoDatabase extends Explained {
  override readonly name = 'NoDatabase';
}

/** Every way to a database, in the order in which they are tried. */
export function providers(settings: Settings): readonly Provider[] {
  return [givenProvider(settings.given), localProvider(settings.localFolder)];
}

/**
 * The database of the first way that is open here.
 *
 * @throws NoDatabase where none is
 */
export async function openDatabase(
  ways: readonly Provider[],
  announce: Announce,
  ending: Ending,
): Promise<ProvidedDatabase> {
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      return await way.open(announce, ending);
    } catch (error) {
      if (!(error instanceof NotUsable)) throw error;
      reasons.push(error.message);
    }
  }
  const found = reasons.map((reason) => `  - ${reason}`).join('\n');
  throw new NoDatabase(`There is no database to work with:\n${found}\n\n${remedies(process.platform)}`);
}
