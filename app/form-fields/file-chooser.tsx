/** Chooses files and uploads them at once; without scripts the button beside it sends the form along, with one file. */
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';
import type { Json } from '../../rules/conditions/condition';
import { Button } from '../ui/button';
import control from '../ui/control.module.css';
import { useHydrated } from '../ui/use-hydrated';
import { useFormTools } from './answers-context';
import type { FieldControlProps } from './field-control';
import styles from './file-field.module.css';

export interface FileChooserProps {
  readonly control: FieldControlProps;
  /** A name of its own where the field has several controls. */
  readonly label?: string;
  /** How many files may still be added. */
  readonly room: number;
  readonly onUploaded: (file: Json) => void;
}

export function FileChooser({ control: props, label, room, onUploaded }: FileChooserProps) {
  const { id, name, field, required, readOnly, invalid, describedBy } = props;
  const t = useTexts('form');
  const { files } = useFormTools();
  const hydrated = useHydrated();
  const [state, setState] = useState<{ uploading: boolean; refused: string | null }>({
    uploading: false,
    refused: null,
  });
  const upload = async (chosen: readonly File[]): Promise<void> => {
    setState({ uploading: true, refused: null });
    const over = chosen.length > room ? [t('file.tooMany', { n: room })] : [];
    const refusals = [...over];
    // One after the other: they count against the same limits.
    for (const file of chosen.slice(0, room)) {
      const outcome = await files.upload(name, file);
      if ('file' in outcome) onUploaded(outcome.file);
      else refusals.push(outcome.refused);
    }
    setState({ uploading: false, refused: refusals.length > 0 ? refusals.join(' ') : null });
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
          // A form that is posted without scripts takes one file at a time.
          multiple={hydrated && room > 1}
          disabled={readOnly || state.uploading}
          aria-label={label}
          aria-required={required || undefined}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            // Choosing the same file again must be a change again.
            event.target.value = '';
            if (chosen.length > 0) void upload(chosen);
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
