/** A group: its fields in the rows that its author laid out, answered as one. */
import type { FormField } from '../../forms/field-types/field-type';
import type { FieldControlProps } from './field-control';
import { GroupBox } from './group-box';
import styles from './group-field.module.css';
import { PartField } from './inner-field';

export function GroupField({ id, name, field, value, describedBy }: FieldControlProps) {
  const around = { id, place: name };
  return (
    <GroupBox id={id} name={name} describedBy={describedBy}>
      {rowsOf(field).map((row) => (
        <div key={row.join(' ')} className={styles.row} data-columns={Math.min(row.length, 3)}>
          {row.map((key) => (
            <PartField key={key} around={around} entry={key} value={value} />
          ))}
        </div>
      ))}
    </GroupBox>
  );
}

/** The rows as laid out; else a row for each part. */
export function rowsOf({ rows, parts = [] }: FormField): readonly (readonly string[])[] {
  return rows ?? parts.map(({ key }) => [key]);
}
