import { editedFixture, fixture } from 'seed/testing/fixture.ts';
import { expect, it } from 'vitest';
import { main } from './draw.ts';

async function draw(parameters: readonly string[], folder = fixture) {
  let printed = '';
  const status = await main(
    parameters,
    (text) => {
      printed += text;
    },
    folder,
  );
  return { status, printed };
}

it('prints as many numbered relations as were asked for, the same each time', async () => {
  const { status, printed } = await draw(['46df241', '4']);
  expect(status).toBe(0);
  expect(printed.match(/^\d+(?=\. )/gm)).toEqual(['1', '2', '3', '4']);
  expect(await draw(['46df241', '4'])).toEqual({ status, printed });
});

it.each([[[]], [['46df241', '0']], [['46df241', 'many']], [['46df241', '4', 'more']]])(
  'says how it is called where it is called with %j',
  async (parameters) => {
    expect(await draw(parameters)).toEqual({
      status: 2,
      printed: 'Usage: npm run seed:draw -- <hash of a commit> [how many, 60 unless said]\n',
    });
  },
);

it('draws nothing from a broken seed', async () => {
  const folder = editedFixture({ file: 'sources.yaml', replace: 'number: 2', by: 'number: two' });
  expect(await draw(['46df241'], folder)).toEqual({
    status: 1,
    printed: `1 wrong in ${folder}. Run npm run seed:check, and mend them first.\n`,
  });
});
