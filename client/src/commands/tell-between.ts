import { askBetween } from '#state/two.ts';
import type { Command } from './command.ts';
import { captionOf } from './wording.ts';

export const tellBetween: Command = {
  id: 'tell-between',
  icon: 'between',
  shortcut: null,
  title: ({ nodes: [one, other] }) =>
    one === undefined || other === undefined
      ? 'Tell what is between two nodes'
      : `Tell what is between ${captionOf(one)} and ${captionOf(other)}`,
  isAvailable: ({ nodes }) => nodes.length === 2,
  run: ({ nodes: [one, other] }) => {
    if (one !== undefined && other !== undefined) askBetween(one, other);
  },
};
