import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '#cli/program.ts';
import { findFolder } from '#db/cypher-files.ts';

/** Everything that is checked without running the program. */
const checks = [
  { what: 'types of server', tool: 'typescript/bin/tsc', parameters: ['-p', 'server'] },
  { what: 'types of seed', tool: 'typescript/bin/tsc', parameters: ['-p', 'seed'] },
  { what: 'types of client', tool: 'typescript/bin/tsc', parameters: ['-p', 'client'] },
  {
    what: 'lint, format, import directions',
    tool: '@biomejs/biome/bin/biome',
    parameters: ['ci', '--error-on-warnings', '--colors=off'],
  },
  { what: 'unused code and dependencies', tool: 'knip/bin/knip.js', parameters: [] },
];

const root = dirname(findFolder('cypher'));

test.each(checks)('$what', async ({ tool, parameters }) => {
  const program = join(root, 'node_modules', tool);
  const { status, output } = await runProgram(process.execPath, [program, ...parameters], { folder: root });
  expect(status, output).toBe(0);
});
