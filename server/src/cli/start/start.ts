import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ending } from '#cli/ending.ts';
import { becomeLauncher } from '#cli/local/launcher.ts';
import type { Report } from '#cli/report.ts';
import { endpoints } from '#contract/http/index.ts';
import type { Lens } from '#contract/model/index.ts';
import { createApp, type Dependencies } from '#server/app.ts';
import { structuredLogger } from '#server/logger.ts';
import { Metrics } from '#server/metrics.ts';
import type { Settings } from '#server/settings.ts';
import { call } from './call.ts';
import { connect } from './connect.ts';
import { fill } from './fill.ts';
import { listen } from './listen.ts';
import { requestLog } from './request-log.ts';
import { warmUp, warmUpDates } from './warm-up.ts';

/** In milliseconds: how long after the start the machine is left to the user before anything is done in the background. */
const quiet = 5_000;

/** What runs. */
export interface Started {
  /** Under which the explorer answers. */
  readonly address: string;
  /** Fails, with the reason in words, where the database has ended and cannot be brought back. */
  readonly lost: Promise<void>;
}

/**
 * Brings up everything: a database, filled where it is the program's own and empty, and the server with the page.
 *
 * @param lens how the database is to be read, as `settings.lens` holds it
 * @param page the folder of the built page; the building goes on beside the start of the database
 * @param ending takes note of what was begun, also where the start fails half-way
 * @throws AlreadyRunning, NoDatabase, WrongDatabase, and what else goes wrong on the way
 */
export async function start(
  settings: Settings,
  lens: Lens,
  page: Promise<string>,
  report: Report,
  ending: Ending,
): Promise<Started> {
  const launcher = settings.given ? null : await becomeLauncher(settings.localFolder);
  if (launcher) ending.add(() => launcher.release());

  const { provided, database } = await connect(settings, report, ending);
  await fill(provided, database, report).catch(async (error: unknown) => {
    throw (await provided.explain?.(error)) ?? error;
  });
  const logger = structuredLogger(
    settings.log === 'standard-output'
      ? process.stdout
      : requestLog(join(settings.localFolder, '..', 'logs', 'server.log')),
  );
  const metrics = new Metrics(database);
  const observer: Dependencies['observer'] = (told) => {
    logger.request(told);
    metrics.observe(told);
  };
  const app = createApp({ database, lens, page: await page, hosts: settings.hosts, logger, observer });

  const server = await report.step('Server', async () => {
    const result = await listen(app, settings.port, settings.beyondThisMachine);
    const taken = settings.port !== 0 && result.port !== settings.port;
    return {
      words: taken
        ? `port ${settings.port} is taken, or closed to browsers; using ${result.port}`
        : `port ${result.port}`,
      result,
    };
  });
  ending.add(() => server.close());
  if (settings.metricsPort !== null) {
    const figures = await listen(
      metrics.app(settings.hosts),
      settings.metricsPort,
      settings.beyondThisMachine,
    );
    ending.add(() => figures.close());
    report.say(`Figures for Prometheus: ${figures.address}/metrics`);
  }
  if (settings.beyondThisMachine)
    report.say('Every machine that reaches this one can read the graph: there is no login.');
  launcher?.answerUnder(server.address);
  const first = await report.step('First look', async () => {
    const result = await warmUp(server.address);
    const { nodes, relations } = result;
    return { words: `${nodes.length} nodes and ${relations.length} relations to begin with`, result };
  });
  if (settings.lens !== null) await tryLens(settings.lens, server.address, report);
  // Whoever asks before this is done waits as long as without it; where the server ends meanwhile, nothing is lost.
  void warmUpDates(server.address, first).catch(() => undefined);
  void wait(quiet, undefined, { ref: false }).then(() => ending.begun || provided.prepareNextStart?.());
  const lost =
    provided.keepRunning?.((text) => report.say(`\n${text}`)) ?? new Promise<void>(() => undefined);
  return { address: server.address, lost };
}

/** Says what a lens names that the database does not have. */
async function tryLens(file: string, address: string, report: Report): Promise<void> {
  const { warnings } = await report.step('Lens', async () => {
    const result = endpoints.lens.answer.parse(await call(address, endpoints.lens.route.path));
    const remarks = result.warnings.length === 0 ? 'fits' : `${result.warnings.length} remarks`;
    return { words: `${file}: ${remarks}`, result };
  });
  for (const { field, detail, remedy } of warnings) report.say(`  ${field}: ${detail} ${remedy}`);
}
