import { StreamLanguage, type StringStream } from '@codemirror/language';
import { keywords } from './cypher-words.ts';

const words = new Set([...keywords.flatMap((keyword) => keyword.split(' ')), 'BY', 'ON', 'USING', 'FOR']);

interface State {
  /** What ends the text or comment that goes on over the end of a line. */
  open: string | null;
}

/** Cypher as far as its colors go: what a query means is left to the database. */
export const cypherLanguage = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ open: null }),
  token: (stream, state) => {
    if (state.open !== null) return within(stream, state, state.open);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*')) return within(stream, state, '*/');
    const quote = stream.match(/^['"`]/);
    if (Array.isArray(quote)) return within(stream, state, quote[0]);
    if (stream.match(/^\$(\w+|`[^`]*`)/)) return 'variableName.special';
    if (stream.match(/^\d[\d_]*(\.\d+)?([eE][+-]?\d+)?/)) return 'number';
    if (stream.match(/^[:|&]\s*!?\s*\w+/)) return 'typeName';
    const word = stream.match(/^\w+/);
    if (Array.isArray(word)) return wordStyle(word[0], stream);
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
});

function within(stream: StringStream, state: State, end: string): string {
  state.open = end;
  while (!stream.eol()) {
    if (stream.match(end)) {
      state.open = null;
      break;
    }
    if (end !== '*/' && end !== '`' && stream.match('\\')) stream.next();
    else stream.next();
  }
  if (end === '*/') return 'comment';
  return end === '`' ? 'variableName' : 'string';
}

function wordStyle(word: string, stream: StringStream): string {
  if (words.has(word.toUpperCase())) return 'keyword';
  return stream.match(/^\s*\(/, false) ? 'function' : 'variableName';
}
