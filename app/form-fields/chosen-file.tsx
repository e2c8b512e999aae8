/** A file that was uploaded: its reference, posted along, its name, and how to take it away again. */
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useTexts } from '../texts/use-texts';
import { partOf } from '../../forms/field-types/parts';
import type { Json } from '../../rules/conditions/condition';
import { Button } from '../ui/button';
import { useFormats } from '../ui/formats-context';
import { textValue } from './field-control';
import styles from './file-field.module.css';

const parts = ['id', 'name', 'type', 'size'] as const;

export interface ChosenFileProps {
  /** Name under which the field is posted. */
  readonly name: string;
  readonly file: Json;
  readonly readOnly: boolean;
  readonly onRemove: () => void;
}

export function ChosenFile({ name, file, readOnly, onRemove }: ChosenFileProps) {
  const t = useTexts('form');
  const formats = useFormats();
  const called = textValue(partOf(file, 'name'));
  return (
    <div className={styles.chosen}>
      {parts.map((part) => (
        <input key={part} type="hidden" name={`${name}.${part}`} value={textValue(partOf(file, part))} />
      ))}
      <IconPaperclip size={16} aria-hidden="true" />
      <span className={styles.name}>{called}</span>
      <small>{formats.bytes(Number(partOf(file, 'size')))}</small>
      {!readOnly && (
        <>
          <label className={`without-scripts ${styles.remove ?? ''}`}>
            <input type="checkbox" name={`${name}.remove`} value={textValue(partOf(file, 'id'))} />
            {t('file.removeBox')}
          </label>
          <Button
            type="button"
            kind="icon"
            className="needs-scripts"
            aria-label={t('file.remove', { name: called })}
            onClick={onRemove}
          >
            <IconX size={16} aria-hidden="true" />
          </Button>
        </>
      )}
    </div>
  );
}
