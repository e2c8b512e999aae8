/** A department's name with a small square in its quiet hue. */
import styles from './department-mark.module.css';

const hueCount = 8;

/** The same department has the same hue everywhere, whoever looks; two may share one, so the name stands beside it. */
export function hueOf(department: string): number {
  let hash = 0;
  for (const letter of department) hash = (hash * 113 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return ((hash ^ (hash >>> 5)) >>> 0) % hueCount;
}

export function DepartmentMark({ department, name }: { department: string; name: string }) {
  return (
    <span className={styles.mark} data-hue={hueOf(department)}>
      <i className={styles.square} />
      {name}
    </span>
  );
}
