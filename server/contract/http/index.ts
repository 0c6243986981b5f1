export type { Endpoint } from './endpoint.ts';
export * from './endpoints.ts';
export * from './library.ts';
export * from './parts.ts';
export * from './paths.ts';
export * from './problem.ts';
export * from './query.ts';
export * from './query-bounds.ts';
export * from './routes.ts';
