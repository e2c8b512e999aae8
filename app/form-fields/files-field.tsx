/** Several files, each chosen and uploaded at once. */
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts';
import { mostFiles } from '../../forms/field-types/files';
import { partOf } from '../../forms/field-types/parts';
import type { Json } from '../../rules/conditions/condition';
import { ChosenFile } from './chosen-file';
import { textValue, type FieldControlProps } from './field-control';
import { FileChooser } from './file-chooser';
import styles from './file-field.module.css';

export function FilesField(props: FieldControlProps) {
  const { id, name, field, value, readOnly, onChange } = props;
  const t = useTexts('form');
  const list: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [];
  // An upload that ends later must not bring back what was taken away meanwhile.
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  const change = (next: readonly Json[]): void => {
    latest.current = next;
    onChange(next.length === 0 ? null : next);
  };
  const room = mostFiles(field.schema) - list.length;
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.file}>
      {/* Tells "no file" from "not asked". */}
      <input type="hidden" name={`${name}.id`} value="" />
      {list.map((file) => (
        <ChosenFile
          key={textValue(partOf(file, 'id'))}
          name={name}
          file={file}
          readOnly={readOnly}
          onRemove={() => {
            change(latest.current.filter((each) => each !== file));
          }}
        />
      ))}
      {room > 0 && !readOnly && (
        <FileChooser
          control={{ ...props, id: `${id}-add` }}
          label={t('file.add')}
          room={room}
          onUploaded={(file) => {
            change([...latest.current, file]);
          }}
        />
      )}
    </div>
  );
}
