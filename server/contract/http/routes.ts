/**
 * Every call of the interface: method and path, without schemas, so that the page can use it
 * without carrying a validator. `{name}` in a path is a parameter.
 */
export const routes = {
  live: { method: 'GET', path: '/api/live' },
  ready: { method: 'GET', path: '/api/ready' },
  graph: { method: 'GET', path: '/api/graph' },
  properties: { method: 'GET', path: '/api/properties' },
  lens: { method: 'GET', path: '/api/lens' },
  lookThrough: { method: 'POST', path: '/api/lens' },
  start: { method: 'GET', path: '/api/start' },
  search: { method: 'GET', path: '/api/search' },
  node: { method: 'GET', path: '/api/nodes/{ref}' },
  nodes: { method: 'POST', path: '/api/nodes' },
  neighbors: { method: 'GET', path: '/api/nodes/{ref}/neighbors' },
  neighborSummary: { method: 'POST', path: '/api/neighbors/summary' },
  sharedNeighbors: { method: 'POST', path: '/api/neighbors/shared' },
  relation: { method: 'GET', path: '/api/relations/{ref}' },
  relationsAmong: { method: 'POST', path: '/api/relations/among' },
  relationsBetween: { method: 'POST', path: '/api/relations/between' },
  betweenTwo: { method: 'POST', path: '/api/between' },
  paths: { method: 'POST', path: '/api/paths' },
  contested: { method: 'GET', path: '/api/contested' },
  coverage: { method: 'GET', path: '/api/coverage' },
  timeline: { method: 'GET', path: '/api/timeline' },
  hubs: { method: 'GET', path: '/api/hubs' },
  sources: { method: 'GET', path: '/api/sources' },
  source: { method: 'GET', path: '/api/sources/{key}' },
  query: { method: 'POST', path: '/api/query' },
  library: { method: 'GET', path: '/api/library' },
  libraryQuestion: { method: 'POST', path: '/api/library/{name}' },
} as const satisfies Record<string, Route>;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

export type RouteName = keyof typeof routes;

/** The header by which any call is answered as seen through a lens: the `id` that a lens call gave. */
export const lensHeader = 'Entente-Lens';
