import { join } from 'node:path';

/**
 * The environment for a program in Java. On Linux that takes names of files to be what the locale says, and finds none
 * with another than a Latin letter in its path where the locale says nothing.
 */
export function javaEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  const suits = /utf-?8/i.test(locale) || process.platform !== 'linux';
  return suits ? environment : { ...environment, LC_ALL: 'C.UTF-8' };
}

/** What Neo4j's own programs need, beside that, to find the folder that they work on. */
export function neo4jEnvironment(home: string): NodeJS.ProcessEnv {
  return { ...javaEnvironment(), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}
