import { expect, test } from 'vitest';
import { profile } from '#contract/model/index.ts';
import { someProfile } from '#graph/testing/profile.ts';

test('a database that described itself before facts had a place is read as one without places', () => {
  const { writtenAt: _, ...properties } = someProfile.properties;
  expect(profile.parse({ ...someProfile, properties })).toEqual({
    ...someProfile,
    properties: { ...properties, writtenAt: null },
  });
});
