import { createHash } from 'node:crypto';
import { canonical } from 'entente/contract/model/canonical.ts';

/** A short name for exactly this content, the same on every machine. */
export function versionOf(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex').slice(0, 12);
}
