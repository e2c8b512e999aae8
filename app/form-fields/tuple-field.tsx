/** A tuple: the fields of its first entries, then further ones as rows where there may be some. */
import type { FieldControlProps } from './field-control';
import { GroupBox } from './group-box';
import styles from './group-field.module.css';
import { InnerField } from './inner-field';
import { RowsField } from './rows-field';

export function TupleField(props: FieldControlProps) {
  const { id, name, field, value, describedBy } = props;
  const { parts = [], item } = field;
  const entries = Array.isArray(value) ? value : [];
  return (
    <GroupBox id={id} name={name} describedBy={describedBy}>
      <div className={styles.row} data-columns={Math.min(parts.length, 3)}>
        {parts.map(({ key }, at) => (
          <InnerField key={key} around={{ id, place: name }} entry={key} value={entries[at]} />
        ))}
      </div>
      {item && <RowsField {...props} id={`${id}-more`} first={parts.length} />}
    </GroupBox>
  );
}
