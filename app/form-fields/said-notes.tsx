/** What rules say at a field: notes in passing, warnings with a sign. Errors stand with the other errors. */
import { Sign } from '../ui/sign';
import type { SaidHere } from './answers-context';
import styles from './said-notes.module.css';

export function SaidNotes({ id, said }: { id: string; said: readonly SaidHere[] }) {
  const shown = said.filter(({ level }) => level !== 'error');
  if (shown.length === 0) return null;
  return (
    <div className={styles.said} id={`${id}-said`}>
      {shown.map(({ level, text }) => (
        <p key={text} className={styles[level]}>
          {level === 'warning' && <Sign name="warning" className={styles.sign} />}
          <span>{text}</span>
        </p>
      ))}
    </div>
  );
}
