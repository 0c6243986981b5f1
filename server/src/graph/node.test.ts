import { describe, expect, test } from 'vitest';
import { toNodeBrief, toNodeFull } from './node.ts';
import { bareProfile, someProfile } from './testing/profile.ts';

const row = {
  id: '4:abc:7',
  key: 'japan',
  labels: ['Entity', 'State'],
  kind: 'State',
  caption: 'Japan',
  degree: 3,
  sided: [],
  properties: {
    key: 'japan',
    caption: 'Japan',
    names: ['Japan', '日本', ''],
    nameLanguages: ['en', 'ja', ''],
    nameScripts: ['Latn', 'Jpan', ''],
    nameSides: ['', 'japan', ''],
    description: 'A state.',
    begins: '1951',
    beginsEarliest: '1951-01-01',
    beginsLatest: '1951-12-31',
    basis: 'stated',
    population: 125,
    sourceKeys: ['kim-2019', 'lee-2020'],
    sourceParagraphs: [4],
    sourceStances: ['asserts', 'reports'],
    writtenAt: 'seed/entities/states.yaml:3',
  },
};

describe('a node', () => {
  test('is referred to by its key, else by its element id', () => {
    expect(toNodeBrief(row, someProfile).ref).toBe('japan');
    expect(toNodeBrief({ ...row, key: null }, someProfile).ref).toBe('4:abc:7');
  });

  test('without a caption is called by its kind and number', () => {
    expect(toNodeBrief({ ...row, caption: null, key: null }, someProfile).caption).toBe('state 7');
    expect(toNodeBrief({ ...row, caption: null, kind: 'Node' }, someProfile).caption).toBe('Node japan');
  });

  test('has a caption of one line, without what cannot be seen', () => {
    const captionOf = (caption: string) => toNodeBrief({ ...row, caption }, someProfile).caption;
    expect(captionOf('tab\there\u0007 and\r\nthere')).toBe('tab here and there');
    expect(captionOf('\u202Edrawkcab')).toBe('drawkcab');
    expect(captionOf('\u0000\u001b')).toBe('state japan');
    expect(captionOf('👩‍👩‍👧 말')).toBe('👩‍👩‍👧 말');
  });

  test('is called by each side what that side calls it, in the letters of its caption', () => {
    const islets = {
      ...row,
      key: 'islets',
      caption: 'Dokdo / Takeshima',
      sided: [
        ['japan', '竹島'],
        ['japan', 'Takeshima'],
        ['japan', 'Take Shima'],
        ['south-korea', 'Dokdo'],
        ['china', '独岛'],
        ['islets', 'We'],
        [null, 'Liancourt Rocks'],
        ['france', null],
      ] satisfies [string | null, string | null][],
    };
    expect(toNodeBrief(islets, someProfile).called).toEqual({
      '': 'Dokdo / Takeshima',
      japan: 'Takeshima',
      'south-korea': 'Dokdo',
    });
    expect(toNodeBrief({ ...islets, sided: [['japan', '竹島']] }, someProfile)).not.toHaveProperty('called');
  });

  test('in full shows each thing once, in its place', () => {
    expect(toNodeFull(row, someProfile)).toEqual({
      ref: 'japan',
      caption: 'Japan',
      kind: 'State',
      labels: ['Entity', 'State'],
      degree: 3,
      names: [
        { text: 'Japan', language: 'en', script: 'Latn', side: null },
        { text: '日本', language: 'ja', script: 'Jpan', side: 'japan' },
      ],
      description: 'A state.',
      begins: '1951',
      ends: null,
      properties: { basis: 'stated', population: 125 },
      evidence: [
        { source: 'kim-2019', paragraph: 4, stance: 'asserts' },
        { source: 'lee-2020', paragraph: null, stance: 'reports' },
      ],
      writtenAt: 'seed/entities/states.yaml:3',
    });
  });

  test('of a graph of which nothing is known keeps all its properties', () => {
    expect(toNodeFull(row, bareProfile)).toMatchObject({
      names: [],
      description: null,
      evidence: [],
      writtenAt: null,
      properties: row.properties,
    });
  });
});
