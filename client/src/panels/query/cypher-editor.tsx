import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { getNonce } from 'get-nonce';
import { useEffect, useRef } from 'react';
import { offerAfter, type Words } from './completions.ts';
import { cypherLanguage } from './cypher-language.ts';

/** What is wrong, and where: lines and columns count from 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface CypherEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Ctrl or ⌘ with Enter. */
  readonly onRun: () => void;
  readonly words: Words;
  /** The names of the parameters that have a value. */
  readonly given: readonly string[];
  readonly mistake: Mistake | null;
}

/** A text field for Cypher: colored, completed from what the graph has words for, with the mistake marked where it is. */
export function CypherEditor({ label, text, mistake, ...rest }: CypherEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(rest);
  latest.current = rest;

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes later is told to it
  useEffect(() => {
    if (place.current === null) return;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: text, extensions: extensionsFor(label, () => latest.current) }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    const marks = mistake === null ? [] : [diagnosticIn(editor.state, mistake)];
    editor.dispatch(setDiagnostics(editor.state, marks));
  }, [mistake]);

  return <div ref={place} className="cypher-editor" />;
}

type Latest = Omit<CypherEditorProps, 'label' | 'text' | 'mistake'>;

function extensionsFor(label: string, latest: () => Latest) {
  const run = (editor: EditorView) => {
    closeCompletion(editor);
    latest().onRun();
    return true;
  };
  const complete = (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2000), context.pos);
    const offer = offerAfter(before, latest().words, latest().given, context.explicit);
    return offer && { from: context.pos - offer.replaces, options: [...offer.options], validFor: /^\w*$/ };
  };
  return [
    EditorView.cspNonce.of(getNonce() ?? ''),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    placeholder('MATCH (n) RETURN n LIMIT 25'),
    history(),
    bracketMatching(),
    closeBrackets(),
    cypherLanguage,
    syntaxHighlighting(classHighlighter),
    autocompletion({ override: [complete], icons: false }),
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
    // Tab is left to the page, so that the keyboard gets out again.
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) latest().onText(state.doc.toString());
    }),
  ];
}

/** From where the mistake was found to the end of the word there. */
function diagnosticIn({ doc }: EditorState, { line, column, message }: Mistake) {
  const { from: start, to: end, text } = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(start + column - 1, end);
  const word = /^\w+|^\S/.exec(text.slice(from - start))?.[0] ?? '';
  return { from, to: from + word.length, severity: 'error' as const, message };
}
