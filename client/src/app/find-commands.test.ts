import { expect, test } from 'vitest';
import { commands } from '#commands/all.ts';
import { noTarget } from '#state/target.ts';
import { findCommands } from './find-commands.ts';
import { otherWords } from './palette-words.ts';
import { panelCommands } from './panel-commands.ts';
import { screenCommands } from './screen-commands.ts';

const offered = [
  ...commands.map(({ id, title }) => ({ id, title: title(noTarget) })),
  ...screenCommands,
  { id: 'theme', title: 'Switch to dark colors' },
  { id: 'names:japan', title: 'Take the names that Japan uses' },
  ...panelCommands,
];

test.each([
  ['sources', 'panel-sources'],
  ['what is missing', 'gaps'],
  ['contested', 'disagreements'],
  ['time', 'time'],
  ['date', 'panel-filters'],
  ['paths', 'panel-paths'],
  ['table', 'mode-table'],
  ['export', 'share'],
  ['PNG', 'share'],
  ['undo', 'undo'],
  ['legend', 'panel-legend'],
  ['compare two dates', 'panel-comparison'],
  ['layout', 'lay-out-again'],
  ['delete', 'remove'],
  ['dark', 'theme'],
  ['viewpoint', 'names:japan'],
  ['help', 'help'],
  ['gaps', 'gaps'],
  ['language', 'names:japan'],
  ['cypher', 'panel-query'],
  ['how to reset', 'start-over'],
])('“%s” finds %s', (text, id) => {
  expect(findCommands(offered, text).map((command) => command.id)).toContain(id);
});

test('the sources as a whole come before their parts', () => {
  expect(findCommands(offered, 'sources')[0]?.id).toBe('panel-sources');
});

test('what a title says comes before what it means', () => {
  expect(findCommands(offered, 'zoom').map(({ id }) => id)).toEqual(['zoom-in', 'zoom-out', 'fit']);
});

test('each part of what is typed counts', () => {
  expect(findCommands(offered, 'sources zebra')).toEqual([]);
  expect(findCommands(offered, ' ')).toEqual(offered);
});

test('other words are given for commands that there are, and for every panel', () => {
  const ids = offered.map(({ id }) => id.split(':')[0]);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(otherWords)));
  expect(Object.keys(otherWords)).toEqual(expect.arrayContaining(panelCommands.map(({ id }) => id)));
});
