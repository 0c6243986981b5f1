import { z } from 'zod';

/** Names that a stored node or relation uses for something of its own. */
export const reservedProperties: readonly string[] = [
  ...['key', 'caption', 'description', 'names', 'nameLanguages', 'nameScripts', 'nameSides'],
  ...['title', 'author', 'publisher', 'date', 'dateBasis', 'dateNote', 'number', 'paragraphs'],
  ...['statement', 'modality', 'contested', 'opposes', 'polarity', 'polarityReason', 'note', 'correction'],
  ...['begins', 'ends', 'basis', 'beginsEarliest', 'beginsLatest', 'endsEarliest', 'endsLatest'],
  ...['beginsSources', 'endsSources', 'sourceKeys', 'sourceParagraphs', 'sourceStances'],
  ...['attested', 'attestedEarliest', 'attestedLatest', 'writtenAt'],
];

const propertyName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'Begin the name with a small letter, then letters and digits: exportShare.')
  .refine(
    (name) => !reservedProperties.includes(name),
    'This name has a meaning of its own. Choose another.',
  );

/** Plain figures and words; a list holds values of one form. */
export const properties = z.record(
  propertyName,
  z.union(
    [z.string(), z.number(), z.boolean(), z.array(z.string()).min(1), z.array(z.number()).min(1)],
    'Write text, a number, true or false, a list of texts or a list of numbers.',
  ),
);
