import { expect, test } from 'vitest';
import { type Cited, citationOf } from './citation.ts';

const cited: Cited = {
  title: 'Japan claims Dokdo / Takeshima & {more} 100 %',
  address: 'http://localhost:4280/#relations=r-japan-claims-dokdo',
  graph: 'East Asia',
  dataVersion: 'abc123',
  filters: ['As of 2019', 'Contested only'],
  names: 'the names that Japan uses',
  accessed: new Date(2026, 10, 23),
};

test('as text, with data version, filters, names and the day', () => {
  expect(citationOf(cited, 'text')).toBe(
    '“Japan claims Dokdo / Takeshima & {more} 100 %.” East Asia. Data version abc123. Filters: As of 2019; Contested only. With the names that Japan uses. http://localhost:4280/#relations=r-japan-claims-dokdo, accessed 23 November 2026.',
  );
  expect(citationOf({ ...cited, filters: [], dataVersion: null }, 'text')).toContain(
    'Data version unknown. No filters.',
  );
});

test('as CSL-JSON, which can be read again', () => {
  expect(JSON.parse(citationOf(cited, 'csl'))).toMatchObject([
    {
      type: 'dataset',
      title: cited.title,
      URL: cited.address,
      version: 'abc123',
      accessed: { 'date-parts': [[2026, 11, 23]] },
      note: expect.stringContaining('Filters: As of 2019; Contested only. With the names that Japan uses.'),
    },
  ]);
});

test('as BibTeX, with what has a meaning there escaped', () => {
  const text = citationOf(cited, 'bibtex');
  expect(text).toMatch(/^@\w+\{/);
  expect(text).toContain('r-japan-claims-dokdo');
  expect(text).toContain('Data version abc123');
  expect(text).toMatch(/\\&/);
  expect(text).toMatch(/100 \\%/);
  expect(text.trimEnd().endsWith('}')).toBe(true);
});
