import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import { requestCache } from './cache.ts';

/** What this graph is, as far as it is known already; null before the first answer. */
export function knownProfile(): Profile | null {
  return requestCache.getQueryData<CallAnswer<'graph'>>(['graph', {}])?.profile ?? null;
}
