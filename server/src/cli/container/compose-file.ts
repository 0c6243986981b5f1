import { readFileSync } from 'node:fs';
import { NotUsable } from '#cli/database/provider.ts';
import { findFolder } from '#db/cypher-files.ts';

/** @throws NotUsable where the program is installed without it */
export function findComposeFile(): string {
  try {
    return findFolder('docker-compose.yml');
  } catch {
    throw new NotUsable('no docker-compose.yml in this installation');
  }
}

/** The image of Neo4j, where `NEO4J_IMAGE` names no other. */
export function usualImage(composeFile: string): string {
  const image = /\$\{NEO4J_IMAGE:-([^}]+)\}/.exec(readFileSync(composeFile, 'utf8'))?.[1];
  if (image === undefined) throw new Error(`${composeFile} names no image of Neo4j.`);
  return image;
}
