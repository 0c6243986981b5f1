import { type Source, sourceKind } from '#format/source.ts';
import { datesOfSource } from '#times/dates.ts';
import { storedNames } from './names.ts';
import { known, type NodeRecord } from './records.ts';
import { storedDates } from './time.ts';

/** @param captions the captions of entities by key, for authors and publishers that are given as such */
export function sourceRecord(source: Source, captions: ReadonlyMap<string, string>): NodeRecord {
  const { key, title, authors, publisher, names, date, number, paragraphs, description, dateNote } = source;
  const caption = source.caption ?? title;
  const named = (person: string) => captions.get(person) ?? person;
  const dates = datesOfSource(source);
  return {
    key,
    labels: ['Entity', sourceKind, 'Source'],
    properties: {
      ...known({ key, caption, title, description, number, paragraphs, dateNote }),
      ...known({
        author: authors.length === 0 ? undefined : authors.map(named).join(', '),
        publisher: publisher === undefined ? undefined : named(publisher),
        date: date?.text,
        dateBasis: dates.basis,
      }),
      ...storedNames(names, caption, title),
      ...(date === undefined ? {} : storedDates(dates)),
    },
  };
}
