/** Which answers are shown: one box for each question of the form. */
import { allFields } from '../../../../forms/editing/field-place';
import control from '../../../ui/control.module.css';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { toggled } from '../graph/ticket-graph';

export interface FieldChecksProps {
  readonly label: string;
  readonly fields: readonly string[];
  readonly onChange: (fields: readonly string[]) => void;
}

export function FieldChecks({ label, fields, onChange }: FieldChecksProps) {
  const { document: item } = useItemDraft();
  const { fieldLabel } = useWorkWords();
  const own = allFields(item.form)
    .map(([path]) => path)
    .filter((path) => !path.includes('.'));
  const gone = fields.filter((field) => !own.includes(field));
  return (
    <div className={styles.checks} role="group" aria-label={label}>
      {[...own, ...gone].map((field) => (
        <label key={field} className={control.check}>
          <input
            type="checkbox"
            checked={fields.includes(field)}
            onChange={() => {
              onChange(toggled(fields, field));
            }}
          />
          {fieldLabel(field)}
        </label>
      ))}
    </div>
  );
}
