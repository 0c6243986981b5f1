import { lazy } from 'react';

/** The time strip, fetched when it is first shown. */
export const TimeStrip = lazy(async () => ({
  default: (await import('#panels/time/time-strip.tsx')).TimeStrip,
}));
