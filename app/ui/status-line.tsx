/** The line that says what the last action did; announced, and given the focus if the action's button is gone. */
import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Sign } from './sign';
import styles from './status-line.module.css';

/** @param text null where nothing was done; the region itself is always there, or nothing would be announced */
export function StatusLine({ text }: { text: string | null }) {
  const line = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (text !== null && document.activeElement === document.body)
      line.current?.focus({ preventScroll: true });
  }, [text, key]);
  return (
    <div ref={line} role="status" tabIndex={-1}>
      {text !== null && (
        // The same words for another action are another message.
        <p key={key} className={styles.line}>
          <Sign name="check" className={styles.sign} />
          {text}
        </p>
      )}
    </div>
  );
}
