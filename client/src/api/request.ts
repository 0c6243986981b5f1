import type { Route } from 'entente/contract/http/routes.ts';

export type ParameterValue = string | number | boolean | null | undefined | readonly ParameterValue[];
export type PlainParameters = Readonly<Record<string, ParameterValue>>;

/** What goes over the wire for a call. */
export interface WireRequest {
  readonly method: Route['method'];
  readonly address: string;
  readonly body: string | null;
}

/**
 * Puts parameters where the route wants them: those named in its path there, the others into the query
 * string of a GET (a list repeats the name) or the JSON body of a POST. What is undefined is left out.
 *
 * @throws Error where a parameter of the path is missing, which the types of a call do not allow
 */
export function toRequest(route: Route, parameters: PlainParameters): WireRequest {
  const rest = new Map(Object.entries(parameters).filter(([, value]) => value !== undefined));
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    if (value === undefined || value === null) throw new Error(`${route.path} needs "${name}"`);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  if (route.method === 'POST')
    return { method: 'POST', address: path, body: JSON.stringify(Object.fromEntries(rest)) };
  const query = queryString(rest);
  return { method: 'GET', address: query === '' ? path : `${path}?${query}`, body: null };
}

function queryString(parameters: ReadonlyMap<string, ParameterValue>): string {
  const query = new URLSearchParams();
  for (const [name, value] of parameters) {
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  }
  return query.toString();
}
