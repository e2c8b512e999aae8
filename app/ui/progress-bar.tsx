/** A thin bar of done out of all. Decoration: the words beside it carry the meaning. */
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  done: number;
  of: number;
  tone?: 'accent' | 'bad' | 'ok';
}

export function ProgressBar({ done, of, tone = 'accent' }: ProgressBarProps) {
  const percent = of === 0 ? 0 : Math.round((100 * Math.min(done, of)) / of);
  return (
    <div className={styles.bar} data-tone={tone} aria-hidden="true">
      <span className={styles.done} style={{ width: `${percent}%` }} />
    </div>
  );
}
