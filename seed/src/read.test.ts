import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem, type Problem } from 'entente/contract/reading/problem.ts';
import { describe, expect, it } from 'vitest';
import { type Edit, editedFixture, fixture } from '#testing/fixture.ts';
import { index, mistakes, relations, states } from '#testing/mistakes.ts';
import { readSeed } from './read.ts';

function readEdited(...edits: readonly Edit[]): {
  readonly folder: string;
  readonly problems: readonly Problem[];
} {
  const folder = editedFixture(...edits);
  return { folder, problems: readSeed(folder).problems };
}

describe('reading a seed', () => {
  it('finds nothing wrong with the fixture', () => {
    const { seed, problems } = readSeed(fixture);
    expect(problems).toEqual([]);
    expect([seed?.sources.length, seed?.entities.length, seed?.relations.length]).toEqual([2, 6, 9]);
  });

  it.each(Object.entries(mistakes))('names file, line and remedy of %s', (_, mistake) => {
    const { folder, problems } = readEdited(mistake);
    const text = readFileSync(join(folder, mistake.file), 'utf8');
    const before = text.split(mistake.line)[0] ?? '';
    expect(before, `the edited file does not hold ${mistake.line}`).not.toBe(text);
    const told = problems.map(describeProblem);
    const place = `${mistake.file}:${before.split('\n').length}: `;
    expect(
      told.filter((each) => each.startsWith(place) && each.includes(mistake.says)),
      told.join('\n'),
    ).toHaveLength(1);
  });

  it('tells all mistakes at once, in the order of files and lines, and nothing that follows from them', () => {
    const { problems } = readEdited(
      { file: states, replace: 'caption: Southland', by: 'title: Southland' },
      { file: relations, replace: 'type: ALLY_OF', by: 'type: ALY_OF' },
      { file: relations, replace: 'from: islet', by: 'from: islt' },
      { file: relations, replace: 'paragraph: 12', by: 'paragraph: 13' },
    );
    expect(problems.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([
      'entities/states.yaml:8 "caption" is missing.',
      'entities/states.yaml:10 The field "title" is not known here.',
      'relations/relations.yaml:1 There is no type "ALY_OF".',
      'relations/relations.yaml:58 There is no entity or source "islt".',
      'relations/relations.yaml:69 "reed-2015" has 12 paragraphs, not 13.',
    ]);
  });

  it('misses the index of a source, and no mentions for want of it', () => {
    const { problems } = readEdited({
      file: index,
      replace: 'source: reed-2015',
      by: 'source: undated-note',
    });
    const told = problems.map(describeProblem);
    expect(told).toContain(
      'sources.yaml:1: No file in mentions/ says what the paragraphs of "reed-2015" mention. ' +
        'Add one; README.md says what belongs in it.',
    );
    expect(told.filter((each) => each.includes('of "reed-2015" does not mention'))).toEqual([]);
  });

  it('says what is missing from an empty folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-seed-'));
    expect(readSeed(folder).problems.map(describeProblem)).toEqual(
      ['entities', 'mentions', 'ontology.yaml', 'relations', 'sources.yaml'].map(
        (name) => `${name}:1: This is missing from the seed. Add it; README.md says what belongs in it.`,
      ),
    );
    rmSync(folder, { recursive: true });
  });

  it('takes an empty file for an empty list', () => {
    const everything = readFileSync(join(fixture, relations), 'utf8');
    expect(readEdited({ file: relations, replace: everything, by: '# nothing yet\n' }).problems).toEqual([]);
  });
});
