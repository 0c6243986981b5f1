import type { Dates } from '#times/dates.ts';
import { known, type StoredProperties } from './records.ts';

/** Dates as known with the days that bound them. */
export function storedDates({ begins, ends, basis }: Dates): StoredProperties {
  return known({
    begins: begins?.text,
    ends: ends?.text,
    basis,
    beginsEarliest: begins?.earliest,
    beginsLatest: begins?.latest,
    endsEarliest: ends?.earliest,
    endsLatest: ends?.latest,
  });
}
