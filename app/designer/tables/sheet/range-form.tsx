/** The two ends of a range, each of which may be left out, and whether it lies inside. */
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { withoutKey } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import control from '../../../ui/control.module.css';
import { CommitInput } from '../../builder/commit-input';
import type { ValueKind } from '../model/cell-value';
import { readValue } from '../model/cell-value';
import styles from '../tables.module.css';

export interface RangeFormProps {
  readonly range: JsonObject;
  readonly kind: ValueKind;
  readonly onChange: (cell: Json) => boolean;
}

const ends = [
  { end: 'from', outside: 'above' },
  { end: 'to', outside: 'below' },
] as const;

export function RangeForm({ range, kind, onChange }: RangeFormProps) {
  const { t } = useTranslation('tables');
  return ends.map(({ end, outside }) => {
    const isOutside = range[outside] !== undefined;
    const value = range[end] ?? range[outside];
    const set = (next: Json | undefined, excluded: boolean): void => {
      const others = withoutKey(withoutKey(range, end), outside);
      const changed = next === undefined ? others : { ...others, [excluded ? outside : end]: next };
      onChange(Object.keys(changed).length > 0 ? changed : null);
    };
    return (
      <span key={end} className={styles.end}>
        <CommitInput
          type={kind.kind === 'date' ? 'date' : 'number'}
          step="any"
          aria-label={t(`cell.${end}`)}
          placeholder={t(`cell.${end}`)}
          value={value === undefined ? '' : String(value)}
          onCommit={(text) => {
            const read = readValue(text, kind);
            if (text === '') set(undefined, isOutside);
            else if (read.ok) set(read.value, isOutside);
          }}
        />
        <label className={control.check}>
          <input
            type="checkbox"
            checked={isOutside}
            onChange={(event) => {
              if (value !== undefined) set(value, event.target.checked);
            }}
          />
          {t('cell.excluded')}
        </label>
      </span>
    );
  });
}
