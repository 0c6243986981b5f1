import { expect, test } from 'vitest';
import { editFamily, editKind, editProperties, editType, showKind } from './lens-edits.ts';

test('an edit changes what it names and nothing else', () => {
  const lens = editKind('City', { label: 'town' })({ name: 'Trips', kinds: { City: { color: '#123456' } } });
  expect(lens).toEqual({ name: 'Trips', kinds: { City: { color: '#123456', label: 'town' } } });
  expect(editType('IN', { symmetric: true })(lens)).toEqual({ ...lens, types: { IN: { symmetric: true } } });
  expect(editFamily('f', { line: 'dashed' })({})).toEqual({ families: { f: { line: 'dashed' } } });
  expect(editProperties({ key: 'id' })({ properties: { key: null, description: 'text' } })).toEqual({
    properties: { key: 'id', description: 'text' },
  });
});

test('a label called like what is found on every object is only a label', () => {
  expect(editKind('constructor', { label: 'builder' })({})).toEqual({
    kinds: { constructor: { label: 'builder' } },
  });
});

test('a hidden kind is shown again as it was', () => {
  expect(showKind('City')({ kinds: { City: { hidden: true } } })).toEqual({ kinds: {} });
  expect(showKind('City')({ kinds: { City: { hidden: true, label: 'town' } } })).toEqual({
    kinds: { City: { label: 'town' } },
  });
  expect(showKind('Thing')({})).toEqual({ kinds: { Thing: { hidden: false } } });
});
