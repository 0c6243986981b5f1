import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

const day = new Date(2026, 2, 5);

test.each([
  ['Japan / South Korea: ties', 'nodes', 'csv', 'entente-japan-south-korea-ties-nodes-2026-03-05.csv'],
  ['Shinzō', '', 'png', 'entente-shinzo-2026-03-05.png'],
  ['../..', '', 'json', 'entente-2026-03-05.json'],
])('%s %s %s', (graph, what, ending, expected) => {
  expect(fileName(graph, what, ending, day)).toBe(expected);
});
