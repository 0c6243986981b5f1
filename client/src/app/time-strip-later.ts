import { later } from '#panels/shared/later.tsx';

/** The time strip, fetched when it is first shown. */
export const TimeStrip = later('Time', async () => (await import('#panels/time/time-strip.tsx')).TimeStrip);
