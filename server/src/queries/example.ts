import type { z } from 'zod';
import type { rankParameters } from '#graph/ranking.ts';
import type { Reading } from '#graph/reading.ts';

/** How the graph that ships is read, for the examples of queries. */
export const exampleReading: Reading = {
  key: 'key',
  names: 'names',
  sidedNames: 'names',
  sides: 'nameSides',
  kindOrder: ['State', 'Person', 'Agreement', 'Territory'],
  kindless: 'Node',
  captions: ['State', 'Person', 'Agreement', 'Territory'].map((kind) => ({ kind, property: 'caption' })),
};

/** How neighbors are ranked there. */
export const exampleRanking: z.infer<typeof rankParameters> = {
  sort: 'recent',
  dateProperties: ['beginsLatest', 'attestedLatest'],
  sourceProperty: 'sourceKeys',
};
