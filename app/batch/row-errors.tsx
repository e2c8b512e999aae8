/** Errors of a cell or a row: the code, and what to do in words. */
import type { ShownError } from '../../requests/batches/show-rows';
import styles from './batch-grid.module.css';

export function RowErrors({ errors }: { errors: readonly ShownError[] }) {
  return errors.map(({ code, message }) => (
    <small key={`${code} ${message}`} className={styles.error}>
      <b>{code}</b> {message}
    </small>
  ));
}
