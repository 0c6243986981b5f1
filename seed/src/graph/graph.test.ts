import { profile } from 'entente/contract/model/index.ts';
import { describe, expect, it } from 'vitest';
import { reservedProperties } from '#format/properties.ts';
import { readSeed } from '#seed/read.ts';
import { type Edit, editedFixture, fixture } from '#testing/fixture.ts';
import { type DesiredGraph, graphOf } from './graph.ts';

const relations = 'relations/relations.yaml';

function graphIn(folder: string): DesiredGraph {
  const { seed, problems } = readSeed(folder);
  expect(problems).toEqual([]);
  if (seed === undefined) throw new Error('the seed is broken');
  return graphOf(seed);
}

function relationIn(key: string, ...edits: readonly Edit[]) {
  return graphIn(editedFixture(...edits)).relations.find((relation) => relation.key === key)?.properties;
}

describe('the graph of a seed', () => {
  const { nodes, relations: stored, meta } = graphIn(fixture);
  const node = (key: string) => nodes.find((each) => each.key === key);
  const relation = (key: string) => stored.find((each) => each.key === key);

  it('holds an entity with all its names in parallel lists, and plain figures beside them', () => {
    expect(node('islet')).toEqual({
      key: 'islet',
      labels: ['Entity', 'Territory'],
      properties: {
        key: 'islet',
        caption: 'The islet',
        description: 'An islet in the river.',
        names: ['The islet', 'Grayrock', 'Sōlrock'],
        nameLanguages: ['', 'en', 'en'],
        nameScripts: ['', '', ''],
        nameSides: ['', 'northland', 'southland'],
        area: 12,
        shares: [0.5, 1.5],
        inhabited: false,
        writtenAt: 'seed/entities/things.yaml:1',
      },
    });
  });

  it('names a caption once where it is among the names', () => {
    expect(node('northland')?.properties).toMatchObject({
      names: ['Northland', 'Nordmark'],
      nameLanguages: ['en', 'und'],
      nameScripts: ['Latn', ''],
      nameSides: ['', 'northland'],
    });
  });

  it('holds the time and the evidence of an entity, where it has them', () => {
    expect(node('river-treaty')?.properties).toMatchObject({
      begins: '1954',
      ends: '[2015..2016]',
      basis: 'stated',
      beginsEarliest: '1954-01-01',
      beginsLatest: '1954-12-31',
      endsEarliest: '2015-01-01',
      endsLatest: '2016-12-31',
    });
    expect(node('southland')?.properties).toMatchObject({
      sourceKeys: ['reed-2015'],
      sourceParagraphs: [3],
      sourceStances: ['asserts'],
    });
    expect(node('southland')?.properties).not.toHaveProperty('basis');
  });

  it('holds a source as a publication with author, publisher and date', () => {
    expect(node('reed-2015')).toEqual({
      key: 'reed-2015',
      labels: ['Entity', 'Publication', 'Source'],
      properties: {
        key: 'reed-2015',
        caption: 'Shores',
        title: 'Shores',
        description: 'On the quarrel about the islet.',
        author: 'Ann Reed, Bo Marsh',
        publisher: 'River Press',
        number: 1,
        paragraphs: 12,
        date: '2015-11',
        dateBasis: 'inferred',
        dateNote: 'It speaks of the summit of that month as recent.',
        names: ['Shores'],
        nameLanguages: [''],
        nameScripts: [''],
        nameSides: [''],
        begins: '2015-11',
        basis: 'inferred',
        beginsEarliest: '2015-11-01',
        beginsLatest: '2015-11-30',
        writtenAt: 'seed/sources.yaml:1',
      },
    });
    expect(node('undated-note')?.properties).toMatchObject({ dateBasis: 'unknown' });
    expect(node('undated-note')?.properties).not.toHaveProperty('date');
  });

  it('holds a state with its dates, attested on the date of each dated source that does not deny it', () => {
    expect(relation('r-northland-ally-of-southland')).toEqual({
      key: 'r-northland-ally-of-southland',
      type: 'ALLY_OF',
      from: 'northland',
      to: 'southland',
      properties: {
        key: 'r-northland-ally-of-southland',
        statement: 'Northland and Southland are allied.',
        modality: 'fact',
        contested: true,
        begins: '1954~',
        basis: 'stated',
        beginsEarliest: '1954-01-01',
        beginsLatest: '1954-12-31',
        sourceKeys: ['reed-2015', 'undated-note'],
        sourceParagraphs: [3, 1],
        sourceStances: ['asserts', 'denies'],
        attested: ['2015-11', ''],
        attestedEarliest: ['2015-11-01', ''],
        attestedLatest: ['2015-11-30', ''],
        writtenAt: 'seed/relations/relations.yaml:1',
      },
    });
  });

  it('makes opposition mutual and both claims contested', () => {
    expect(relation('r-northland-claims-islet')?.properties).toMatchObject({
      contested: true,
      opposes: ['r-southland-claims-islet'],
      polarity: 0,
      polarityReason: 'The claim has lapsed.',
      basis: 'stated',
      attested: ['2014', ''],
      attestedLatest: ['2014-12-31', ''],
    });
    expect(relation('r-southland-claims-islet')?.properties).toMatchObject({
      contested: true,
      opposes: ['r-northland-claims-islet'],
      modality: 'opinion',
      sourceStances: ['reports'],
      attested: ['2015-11'],
      basis: 'unknown',
    });
  });

  it('takes the date of the source for an occurrence without a date, and none for one that has a date', () => {
    expect(relation('r-ann-reed-visited-southland')?.properties).toMatchObject({
      basis: 'unknown',
      attested: ['2015-11'],
      note: 'The source does not say when.',
      correction: 'She went to the border only.',
      days: 3,
    });
    expect(relation('r-ann-reed-visited-southland-in-1998')?.properties).toMatchObject({
      begins: '1998',
      basis: 'inferred',
      beginsSources: ['reed-2015'],
      attested: ['', ''],
    });
  });

  it('lets an occurrence inherit the begin of its end, and a state both dates', () => {
    const signed = relation('r-northland-signed-river-treaty')?.properties;
    expect(signed).toMatchObject({
      begins: '1954',
      basis: 'inherited',
      beginsLatest: '1954-12-31',
      attested: [''],
    });
    expect(signed).not.toHaveProperty('ends');
    expect(relation('r-northland-party-to-river-treaty')?.properties).toMatchObject({
      begins: '1954',
      ends: '[2015..2016]',
      basis: 'inherited',
      attested: [''],
    });
  });

  it('calls an inherited date no better known than it is where it comes from', () => {
    expect(relation('r-ann-reed-wrote-reed-2015')?.properties).toMatchObject({
      begins: '2015-11',
      basis: 'inferred',
    });
  });

  it('lets nothing be inherited beside a date of its own, however little that says', () => {
    const own = {
      file: relations,
      replace: 'river treaty.\n  evidence:\n    - { source: reed-2015, paragraph: 7 }\n- type: LOC',
      by: 'river treaty.\n  ends: ..\n  evidence:\n    - { source: reed-2015, paragraph: 7 }\n- type: LOC',
    };
    const properties = relationIn('r-northland-party-to-river-treaty', own);
    expect(properties).toMatchObject({
      ends: '..',
      endsEarliest: '9999-12-31',
      endsLatest: '9999-12-31',
      basis: 'stated',
      attested: ['2015-11'],
    });
    expect(properties).not.toHaveProperty('begins');
  });

  it('attests nothing of a state that has ended, and nothing of a timeless relation', () => {
    const ended = { file: relations, replace: 'begins: 1954~', by: 'begins: 1954~\n  ends: 2014' };
    expect(relationIn('r-northland-ally-of-southland', ended)).toMatchObject({ attested: ['', ''] });
    expect(relation('r-islet-located-in-southland')?.properties).toMatchObject({
      attested: [''],
      basis: 'unknown',
    });
  });

  it('describes itself by a profile as the contract has it', () => {
    expect(meta).toMatchObject({ key: 'entente', formatVersion: 1 });
    const described = profile.parse(JSON.parse(meta.profile));
    expect(described).toMatchObject({
      name: 'Two shores',
      origin: 'meta',
      dataVersion: meta.dataVersion,
      indexed: true,
      sourceLabel: 'Source',
      hiddenLabels: ['Entity', 'Source', 'EntenteMeta'],
      viewpoints: [{ side: 'northland', label: 'Northland' }],
    });
    expect(described.kinds.map(({ name, captions, count }) => [name, captions, count])).toContainEqual([
      'State',
      ['caption'],
      0,
    ]);
    expect(described.types.find(({ name }) => name === 'ALLY_OF')).toMatchObject({
      symmetric: true,
      polarity: 1,
    });
  });

  it('keeps its version while nothing changes, and has another after any change', () => {
    const version = (...edits: readonly Edit[]) => graphIn(editedFixture(...edits)).meta.dataVersion;
    expect(version()).toBe(meta.dataVersion);
    const changes: readonly Edit[] = [
      { file: relations, replace: 'paragraph: 12', by: 'paragraph: 11' },
      { file: 'entities/states.yaml', replace: 'A writer on rivers', by: 'A writer on lakes' },
      { file: 'ontology.yaml', replace: 'label: is party to', by: 'label: is bound by' },
    ];
    const versions = [meta.dataVersion, ...changes.map((change) => version(change))];
    expect(new Set(versions).size).toBe(4);
  });

  it('says where each entry begins, and keeps its version where lines have only moved', () => {
    const comment = { file: relations, replace: '- type: WROTE', by: '# An author.\n\n- type: WROTE' };
    const moved = graphIn(editedFixture(comment));
    const place = (graph: DesiredGraph) =>
      graph.relations.find(({ key }) => key === 'r-ann-reed-wrote-reed-2015')?.properties['writtenAt'];
    expect(place(graphIn(fixture))).toBe('seed/relations/relations.yaml:64');
    expect(place(moved)).toBe('seed/relations/relations.yaml:66');
    expect(moved.meta).toEqual(meta);
  });

  it('uses no name for a property that a figure could have taken', () => {
    const figures = ['area', 'shares', 'inhabited', 'days'];
    const used = [...nodes, ...stored].flatMap(({ properties }) => Object.keys(properties));
    expect(used.filter((name) => !reservedProperties.includes(name) && !figures.includes(name))).toEqual([]);
  });
});
