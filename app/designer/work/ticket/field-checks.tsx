/** Which answers are shown: one box for each question of the form. */
import { allFields } from '../../../../forms/editing/field-place';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { WordChecks } from '../../parts/word-checks';
import { toggled } from '../graph/ticket-graph';
import { useWorkWords } from '../work-words';

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
  return (
    <WordChecks
      label={label}
      options={own.map((value) => ({ value, label: fieldLabel(value) }))}
      chosen={fields}
      nameOf={fieldLabel}
      onToggle={(field) => {
        onChange(toggled(fields, field));
      }}
    />
  );
}
