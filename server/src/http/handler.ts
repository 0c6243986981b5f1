import type { z } from 'zod';
import type { CallAnswer, EndpointName, Endpoints } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { OwnReader } from '#db/own/own-reader.ts';
import type { Reader } from '#db/reader.ts';
import type { Known } from '#profile/lens/known.ts';

/** What a call's path, query and body hold once checked, with defaults filled in. */
export type Parameters<Name extends EndpointName> = z.output<Endpoints[Name]['path']> &
  z.output<Endpoints[Name]['query']> &
  (Endpoints[Name]['body'] extends z.ZodObject ? z.output<Endpoints[Name]['body']> : unknown);

/** One call as its handler sees it: what is asked, whom to ask, and what the graph is. */
export interface Call<Name extends EndpointName> {
  readonly parameters: Parameters<Name>;
  readonly reader: Reader;
  /** Runs what a user has written. */
  readonly own: OwnReader;
  /** What the graph is, as this call sees it. */
  readonly profile: Profile;
  /** The same with what was found without the lens of the call. */
  readonly known: Known;
}

/**
 * Answers one endpoint.
 *
 * @throws ProblemError for what the caller can mend; errors of the database pass through
 */
export type Handler<Name extends EndpointName> = (call: Call<Name>) => Promise<CallAnswer<Name>>;

/** One handler for every endpoint of the contract. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };
