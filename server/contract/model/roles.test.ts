import { describe, expect, it } from 'vitest';
import { evidenceRole, type SpanRole, timeRole } from './roles.ts';

const stored: SpanRole = {
  begins: [{ property: 'begins', form: 'bounds' }],
  ends: [],
  attested: [{ property: 'attested', form: 'bounds' }],
  endIs: 'last-day',
  emptyEnd: 'unknown',
  basis: 'basis',
};

describe('what says when', () => {
  it('is read from plain names, as databases described themselves at first', () => {
    const names = { begins: 'begins', ends: null, basis: 'basis', attested: 'attested' };
    expect(timeRole.parse(names)).toEqual({ relations: stored, nodes: stored });
  });

  it('is the same for relations and nodes where it is given once', () => {
    const inForce = { begins: [{ property: 'in_force', form: 'text' }], emptyEnd: 'open' };
    const full = { ...stored, ...inForce, attested: [], basis: null };
    expect(timeRole.parse(inForce)).toEqual({ relations: full, nodes: full });
    expect(timeRole.parse({ relations: inForce })).toEqual({ relations: full, nodes: full });
    expect(timeRole.parse({ relations: inForce, nodes: null })).toEqual({ relations: full, nodes: null });
  });

  it('refuses what it does not know, rather than leave it out', () => {
    const wrong = [
      { begins: [{ property: 'since', form: 'epoch' }] },
      { starts: [{ property: 'since', form: 'year' }] },
      { relations: null, node: null },
      'since',
    ];
    for (const role of wrong) expect(timeRole.safeParse(role).success).toBe(false);
  });
});

describe('what says who', () => {
  it('names no sources of dates where it was written before there were such', () => {
    const plain = { sources: 'sourceKeys', paragraphs: null, stances: null };
    expect(evidenceRole.parse(plain)).toEqual({ ...plain, beginsSources: null, endsSources: null });
  });
});
