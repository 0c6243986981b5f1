export type { Endpoint } from './endpoint.ts';
export * from './endpoints.ts';
export * from './parts.ts';
export * from './paths.ts';
export * from './problem.ts';
export * from './routes.ts';
