/** A file: chosen and uploaded at once; without scripts the button beside it sends the form along. */
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../rules/conditions/condition';
import { Button } from '../ui/button';
import control from '../ui/control.module.css';
import { useFormats } from '../ui/formats-context';
import { useAnswersPage } from './answers-context';
import { textValue, type FieldControlProps } from './field-control';
import styles from './file-field.module.css';

const parts = ['id', 'name', 'type', 'size'] as const;

export function FileField(props: FieldControlProps) {
  const { name, value, readOnly, onChange } = props;
  const { t } = useTranslation('form');
  const formats = useFormats();
  const reference = fileOf(value);
  return (
    <div className={styles.file}>
      {parts.map((part) => (
        <input key={part} type="hidden" name={`${name}.${part}`} value={textValue(reference?.[part])} />
      ))}
      {reference ? (
        <div className={styles.chosen}>
          <IconPaperclip size={16} aria-hidden="true" />
          <span className={styles.name}>{textValue(reference.name)}</span>
          <small>{formats.bytes(Number(reference.size))}</small>
          {!readOnly && (
            <Button
              type="button"
              kind="icon"
              className="needs-scripts"
              aria-label={t('file.remove')}
              onClick={() => {
                onChange(null);
              }}
            >
              <IconX size={16} aria-hidden="true" />
            </Button>
          )}
        </div>
      ) : (
        <Chooser {...props} />
      )}
    </div>
  );
}

function Chooser(props: FieldControlProps) {
  const { id, name, field, required, readOnly, invalid, describedBy, onChange } = props;
  const { t } = useTranslation('form');
  const { files } = useAnswersPage();
  const [state, setState] = useState<{ uploading: boolean; refused: string | null }>({
    uploading: false,
    refused: null,
  });
  const upload = async (file: File): Promise<void> => {
    setState({ uploading: true, refused: null });
    const outcome = await files.upload(name, file);
    if ('file' in outcome) onChange(outcome.file);
    else setState({ uploading: false, refused: outcome.refused });
  };
  return (
    <>
      <div className={styles.choose}>
        <input
          id={id}
          type="file"
          name={`${name}.file`}
          className={control.input}
          accept={field.schema['x-accept']?.join(',')}
          disabled={readOnly || state.uploading}
          aria-required={required || undefined}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void upload(file);
          }}
        />
        <Button className="without-scripts" formAction={files.action(name)} formEncType="multipart/form-data">
          {t('file.upload')}
        </Button>
      </div>
      <div role="status" className={styles.state}>
        {state.uploading && t('file.uploading')}
        {state.refused !== null && <span className={styles.refused}>{state.refused}</span>}
      </div>
    </>
  );
}

function fileOf(value: Json | undefined): Readonly<Record<string, Json>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return value as Readonly<Record<string, Json>>;
}
