import type { ProvidedDatabase, Provider } from '#cli/database/provider.ts';
import type { Ending } from '#cli/ending.ts';
import type { Announce } from '#cli/report.ts';
import { explainFileTrouble, makeWritable } from './file-trouble.ts';
import { LocalDatabase } from './local-database.ts';
import { findRunning } from './running.ts';

/**
 * A Neo4j of the program's own, from Maven, run by the Java of this machine. Its data stays in the folder. Whoever opens
 * it must be the launcher of that folder.
 */
export function localProvider(folder: string): Provider {
  return {
    open: async (announce, ending) => {
      try {
        await makeWritable(folder);
        return await open(folder, announce, ending);
      } catch (error) {
        throw explainFileTrouble(error, folder);
      }
    },
  };
}

async function open(folder: string, announce: Announce, ending: Ending): Promise<ProvidedDatabase> {
  const database = new LocalDatabase(folder);
  ending.add(() => database.end());
  return {
    ...(await database.open(announce)),
    own: true,
    prepareNextStart: () => {
      const end = database.prepareNextStart();
      if (end !== undefined) ending.add(end);
    },
    keepRunning: (say) => database.keepRunning(say),
    explain: async (error) => explainFileTrouble(await database.explain(error), folder),
  };
}

/** The local Neo4j, if it runs and answers; whoever asks does not become the one to end it. */
export async function attach(folder: string): Promise<ProvidedDatabase | null> {
  const found = await findRunning(folder);
  if (found === null) return null;
  const { connection, port, version } = found;
  return { connection, description: `Neo4j ${version}, still running, on port ${port}`, own: true };
}
