/** A first and a last day, with the browser's own calendars. */
import { useTexts } from '../texts/use-texts';
import { partOf } from '../../forms/field-types/parts';
import control from '../ui/control.module.css';
import styles from './date-parts.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';

export function PeriodField(props: FieldControlProps) {
  const t = useTexts('form');
  const { id, name, value, onChange } = props;
  const days = { from: textValue(partOf(value, 'from')), until: textValue(partOf(value, 'until')) };
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.pair}>
      {(['from', 'until'] as const).map((end) => (
        <label key={end} className={styles.part}>
          <span>{t(`period.${end}`)}</span>
          <input
            {...tied(props)}
            id={`${id}-${end}`}
            name={`${name}.${end}`}
            type="date"
            className={control.input}
            value={days[end]}
            min={end === 'until' ? days.from || undefined : undefined}
            max="9999-12-31"
            onChange={(event) => {
              const next = { ...days, [end]: event.target.value };
              onChange(next.from === '' && next.until === '' ? null : next);
            }}
          />
        </label>
      ))}
    </div>
  );
}
