import { otherWords } from './palette-words.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Words that a question has and no command. */
const fillers = new Set(
  'a an and can do does for how i in is me my of on the this to what where which'.split(' '),
);

/**
 * The commands that a text finds, in their order: first those whose titles have all that was typed, then those that
 * other words for what they do lead to, their ids among them. What stands behind a colon in an id tells apart those
 * that have these words in common. An empty text finds all.
 */
export function findCommands<Command extends Named>(
  commands: readonly Command[],
  text: string,
): readonly Command[] {
  const typed = wordsOf(text);
  const asked = typed.some((word) => !fillers.has(word)) ? typed.filter((word) => !fillers.has(word)) : typed;
  const said = commands.filter(({ title }) => {
    const titleInSmall = title.toLocaleLowerCase('en');
    return typed.every((word) => titleInSmall.includes(word));
  });
  const meant = commands.filter(({ id, title }) => {
    const [kind = id] = id.split(':');
    const words = wordsOf(`${title} ${id} ${otherWords[kind] ?? ''}`);
    return asked.every((word) => words.some((each) => each.startsWith(singular(word))));
  });
  return [...new Set([...said, ...meant])];
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
