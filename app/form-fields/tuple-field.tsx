/** A tuple: the fields of its first entries, then further ones as rows where there may be some. */
import type { FieldControlProps } from './field-control';
import styles from './group-field.module.css';
import { InnerField } from './inner-field';
import { RowsField } from './rows-field';

export function TupleField(props: FieldControlProps) {
  const { id, name, field, value, describedBy } = props;
  const { parts = [], item } = field;
  const entries = Array.isArray(value) ? value : [];
  return (
    <div
      id={id}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      className={styles.group}
    >
      <input type="hidden" name={name} value="" />
      <div className={styles.row} data-columns={Math.min(parts.length, 3)}>
        {parts.map(({ key }, at) => (
          <InnerField key={key} around={{ id, place: name }} entry={key} value={entries[at]} />
        ))}
      </div>
      {item && <RowsField {...props} id={`${id}-more`} first={parts.length} />}
    </div>
  );
}
