import { editedFixture, fixture } from 'seed/testing/fixture.ts';
import { expect, it } from 'vitest';
import { findFolder } from '#db/cypher-files.ts';
import { main } from './check.ts';

async function check(...parameters: readonly string[]) {
  let printed = '';
  const status = await main(parameters, (text) => {
    printed += text;
  });
  return { status, printed };
}

it('prints what a seed holds and ends with 0 where nothing is wrong', async () => {
  const { status, printed } = await check(fixture);
  expect(status).toBe(0);
  expect(printed).toMatch(/^6 entities, 2 sources, 9 relations\n/);
  expect(printed).toContain('reed-2015: 7 of 12 paragraphs support a relation');
});

it('prints every problem with file, line and remedy and ends with 1', async () => {
  const folder = editedFixture(
    { file: 'sources.yaml', replace: 'paragraphs: 4', by: 'paragraphs: 1' },
    { file: 'entities/states.yaml', replace: 'caption: Southland', by: 'caption:' },
  );
  expect(await check(folder)).toEqual({
    status: 1,
    printed: `entities/states.yaml:10: "caption" is empty. Give it a value, or leave the field out.
mentions/undated-note.yaml:4: "undated-note" has 1 paragraphs, not 2. Look the paragraph up in the numbered text of the source.
mentions/undated-note.yaml:5: "undated-note" has 1 paragraphs, not 3. Look the paragraph up in the numbered text of the source.
mentions/undated-note.yaml:6: "undated-note" has 1 paragraphs, not 4. Look the paragraph up in the numbered text of the source.
relations/relations.yaml:44: "undated-note" has 1 paragraphs, not 2. Look the paragraph up in the numbered text of the source.

5 wrong in ${folder}
`,
  });
});

it('checks the seed that ships where none is named', async () => {
  const { status, printed } = await check();
  expect({ status, end: printed.trimEnd().split('\n').at(-1) }).toEqual({
    status: 0,
    end: `Nothing is wrong in ${findFolder('seed')}`,
  });
});
