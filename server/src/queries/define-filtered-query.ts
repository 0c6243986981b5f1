import type { z } from 'zod';
import { loadCypher, type Replacements } from '#db/cypher-files.ts';
import { defineQuery, type Query, type Variants } from '#db/query.ts';
import { type AskedParameters, askedTexts } from '#graph/asked.ts';

const relying: Replacements = { answer: 'answer-relied', 'shown-dates': 'shown-dates-relied' };

/** Where time or evidence are asked, each relation is looked at once, as that takes longer than to find it again. */
const asking: Replacements = {
  filters: 'filters-asked',
  joins: 'joins-asked',
  kept: 'kept-asked',
  around: 'around-asked',
};

/** Which fragments stand for which others in each text. */
const fragmentsOf: Readonly<Record<AskedParameters['text'], Replacements>> = {
  stored: {},
  'stored-relied': relying,
  read: { dates: 'dates-read' },
  'read-relied': { ...relying, dates: 'dates-read' },
};

/**
 * Defines a query whose file names the fragment `filters`, directly or in another fragment. Where time or evidence are
 * asked, the fragment `filters-asked` stands in its place, with no more of it than what is asked and the properties of
 * this graph need: it takes the database as long to plan as it is long.
 */
export function defineFilteredQuery<Parameters extends z.ZodObject, Row extends z.ZodType>(
  definition: Omit<Query<Parameters, Row>, 'cypher' | 'variants'>,
): Query<Parameters, Row> {
  return {
    ...defineQuery(definition),
    variants: variantsOf((instead) => loadCypher(definition.name, instead)),
  };
}

/**
 * The same for a query that asks for the dates of relations, whether or not the filters do: its file may name `shown-dates`,
 * and `asked` must be given.
 */
export function defineDatedQuery<Parameters extends z.ZodObject, Row extends z.ZodType>(
  definition: Omit<Query<Parameters, Row>, 'cypher' | 'variants'>,
): Query<Parameters, Row> {
  const variants = variantsOf((instead) => loadCypher(definition.name, instead));
  return {
    ...definition,
    cypher: variants.texts['stored']?.cypher ?? '',
    variants: { ...variants, always: true },
  };
}

/** @param load gives the text of a question with some fragments in the place of others */
export function variantsOf(load: (instead: Replacements) => string): Variants {
  const texts = askedTexts.map((text) => {
    const cypher = load({ ...fragmentsOf[text], ...asking });
    return [text, { cypher, example: { ...exampleAsked, text } }];
  });
  return { parameter: 'asked', texts: Object.fromEntries(texts) };
}

/** What was in the years from 2015 to 2019, by what two ways of seeing who is relied on tell, in the graph that ships. */
const exampleAsked: Omit<AskedParameters, 'text'> = {
  what: 'during',
  first: '2015-01-01',
  last: '2019-12-31',
  begunBy: '2019-12-31',
  lastedTo: '2015-01-01',
  accepted: ['holds', 'may', 'undated'],
  dates: true,
  contested: 'include',
  relied: [
    { all: false, only: ['schoff-kim-2015'], except: [], sourceless: false },
    { all: false, only: null, except: ['attri-2023'], sourceless: true },
  ],
  occurrences: ['SIGNED', 'VISITED'],
  timeless: ['LOCATED_IN', 'PART_OF'],
  begins: [bounds('begins', false)],
  ends: [bounds('ends', true)],
  attested: [bounds('attested', false)],
  emptyEnd: ['', '~'],
  endsBefore: false,
  sources: 'sourceKeys',
  stances: 'sourceStances',
  beginsSources: 'beginsSources',
  endsSources: 'endsSources',
  contestedBy: 'contested',
};

function bounds(property: string, isEnd: boolean): AskedParameters['begins'][number] {
  return { property, form: 'bounds', earliest: `${property}Earliest`, latest: `${property}Latest`, isEnd };
}
