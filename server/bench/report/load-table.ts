import type { Load } from '#bench/measure/load.ts';
import { markdownTable, milliseconds } from './table.ts';

const columns = [
  ...['servers', 'clients', 'answers/s', 'p50', 'p95', 'p99', 'errors'],
  ...['processors: servers', 'database', 'benchmark'],
] as const;

export function loadTableOf(loads: readonly Load[]): string {
  return markdownTable(
    columns,
    loads.map(({ servers, clients, perSecond, durations, errors, busy }) => [
      String(servers),
      String(clients),
      perSecond.toFixed(0),
      ...[durations.p50, durations.p95, durations.p99].map(milliseconds),
      String(errors),
      busy.servers.toFixed(2),
      busy.database?.toFixed(2) ?? '',
      busy.benchmark.toFixed(2),
    ]),
  );
}
