import { useComputedColorScheme } from '@mantine/core';
import type { Profile } from 'entente/contract/model/profile.ts';
import { useCall } from '#api/cache.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const vocabularies = new WeakMap<Profile, Map<string, Vocabulary>>();

/** The words and colors of this graph, or null as long as its profile is not there. */
export function useVocabulary(): Vocabulary | null {
  const { data } = useCall('graph', {});
  // Light and dark ground need other tones.
  useComputedColorScheme('light');
  if (data === undefined) return null;
  const surface = getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim();
  return vocabularyOn(data.profile, surface);
}

/** The same one each time, so that what depends on it need not be made anew. */
function vocabularyOn(profile: Profile, surface: string): Vocabulary {
  const known = vocabularies.get(profile) ?? new Map<string, Vocabulary>();
  const vocabulary = known.get(surface) ?? vocabularyOf(profile, surface);
  vocabularies.set(profile, known.set(surface, vocabulary));
  return vocabulary;
}
