import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listen } from '#cli/start/listen.ts';
import { Database } from '#db/database.ts';
import { readLensFile } from '#profile/lens/file.ts';
import { createApp } from '#server/app.ts';
import { readSettings } from '#server/settings.ts';
import { type FromServer, toServer } from './measure/server-messages.ts';

/*
 * The server as a process of its own, as it is in use, which tells its parent where it listens and how much memory it
 * takes. It ends with its parent. It may be called with the file of a lens.
 */

const { given } = readSettings(process.env);
if (given === null) throw new Error('NEO4J_URI says which database to serve.');
const database = new Database(given);
const [file] = process.argv.slice(2);
const lens = file === undefined ? {} : readLensFile(file);
const { address } = await listen(createApp({ database, lens }), 0);
const tell = (message: FromServer) => process.send?.(message);

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

process.on('message', (message) => {
  if (toServer.parse(message) === 'collect' && typeof collect === 'function') collect();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  tell({ rss, heapUsed, cpu: (user + system) / 1000 });
});
process.once('disconnect', () => process.exit(0));
tell({ address });
