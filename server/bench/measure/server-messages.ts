import { z } from 'zod';

/** What the process of a server is told: to free what it no longer needs and then to say how it stands, or only that. */
export const toServer = z.enum(['collect', 'state']);
export type ToServer = z.infer<typeof toServer>;

/** Memory in bytes, time spent computing in milliseconds. */
export const serverState = z.object({ rss: z.number(), heapUsed: z.number(), cpu: z.number() });
export type ServerState = z.infer<typeof serverState>;

/** First where it listens, then an answer to each message. */
export const listening = z.object({ address: z.string() });
export type FromServer = ServerState | z.infer<typeof listening>;
