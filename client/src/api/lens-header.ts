import { lensHeader } from 'entente/contract/http/routes.ts';

let inUse: string | null = null;

/** From now on every call is answered as seen through this lens; null: as the server sees the graph by itself. */
export function callThroughLens(id: string | null): void {
  inUse = id;
}

/** The header that says so, for one call. */
export function lensHeaders(): Readonly<Record<string, string>> {
  return inUse === null ? {} : { [lensHeader]: inUse };
}
