/** The JSON editor: CodeMirror with the page's nonce; loaded by the JSON tab alone, and only in the browser. */
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter, lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import styles from './json.module.css';

export interface CodeEditorProps {
  readonly label: string;
  /** What it begins with. */
  readonly text: string;
  readonly marks: readonly Diagnostic[];
  readonly onChange: (text: string) => void;
}

export default function CodeEditor({ label, text, marks, onChange }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const told = useRef({ text, label, onChange });
  useEffect(() => {
    told.current.onChange = onChange;
  }, [onChange]);
  useEffect(() => {
    if (!place.current) return undefined;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: told.current.text,
        extensions: [
          basicSetup,
          json(),
          linter(jsonParseLinter()),
          lintGutter(),
          EditorView.lineWrapping,
          EditorView.cspNonce.of(pageNonce()),
          EditorView.contentAttributes.of({ 'aria-label': told.current.label, tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) told.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (editor && marks.every(({ to }) => to <= editor.state.doc.length))
      editor.dispatch(setDiagnostics(editor.state, [...marks]));
  }, [marks]);
  return <div ref={place} className={styles.code} />;
}

/** Browsers hide it from the markup, not from scripts of the page. */
function pageNonce(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
}
