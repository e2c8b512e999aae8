/** A long part of the document as JSON in the editor of the JSON tab, which is loaded where it is opened. */
import { lazy, Suspense, useState } from 'react';
import type { Diagnostic } from '@codemirror/lint';
import type { JsonBoxProps } from './json-box';
import styles from './parts.module.css';
import { useJsonText } from './use-json-text';

const CodeEditor = lazy(() => import('../json/code-editor'));

/** What is found in an element stands beside it. */
const unmarked: readonly Diagnostic[] = [];

export function JsonCode({ label, ...json }: JsonBoxProps) {
  const { stored, typed, wrong, type, take } = useJsonText(json);
  const [begun, begin] = useState(stored);
  // The editor begins anew with what came from elsewhere, unless one is writing in it.
  if (typed === null && begun !== stored) begin(stored);
  return (
    <div
      className={styles.json}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) take();
      }}
      onKeyDown={(event) => {
        // Escape that closes the search of the editor does not close what the editor stands in.
        if (event.key === 'Escape' && event.isDefaultPrevented()) event.stopPropagation();
      }}
    >
      <span aria-hidden="true">{label}</span>
      <Suspense>
        <CodeEditor key={begun} label={label} text={typed ?? stored} marks={unmarked} onChange={type} />
      </Suspense>
      <span role="status" className={styles.wrong}>
        {wrong}
      </span>
    </div>
  );
}
