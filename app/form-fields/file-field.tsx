/** A file: chosen and uploaded at once. */
import { partOf } from '../../forms/field-types/parts';
import { ChosenFile } from './chosen-file';
import type { FieldControlProps } from './field-control';
import { FileChooser } from './file-chooser';
import styles from './file-field.module.css';

export function FileField(props: FieldControlProps) {
  const { name, value, readOnly, onChange } = props;
  return (
    <div className={styles.file}>
      {value !== undefined && partOf(value, 'id') !== undefined ? (
        <ChosenFile
          name={name}
          file={value}
          readOnly={readOnly}
          onRemove={() => {
            onChange(null);
          }}
        />
      ) : (
        <>
          {/* Tells "no file" from "not asked". */}
          <input type="hidden" name={`${name}.id`} value="" />
          <FileChooser control={props} room={1} onUploaded={onChange} />
        </>
      )}
    </div>
  );
}
