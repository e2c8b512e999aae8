/** The error summary of a form: takes the focus, and each line is a link that takes it on to its field. */
import { useEffect, useRef } from 'react';
import { focusControl } from './focus-control';
import styles from './error-summary.module.css';

export interface SummaryLine {
  /** Id of the control that the line is about. */
  readonly control: string;
  readonly message: string;
}

/**
 * @param attempt changes with every failed try: the summary takes the focus again even if its lines are the same
 */
export function ErrorSummary(props: { title: string; lines: readonly SummaryLine[]; attempt: unknown }) {
  const { title, lines, attempt } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  if (lines.length === 0) return null;
  return (
    <div
      className={styles.summary}
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul className={styles.list}>
        {lines.map(({ control, message }) => (
          <li key={`${control} ${message}`}>
            <a
              href={`#${control}`}
              onClick={(event) => {
                if (focusControl(control)) event.preventDefault();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
