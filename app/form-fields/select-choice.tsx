/** A choice as a native list that drops down. */
import { useTranslation } from 'react-i18next';
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { useOptions } from './use-options';

export function SelectChoice(props: FieldControlProps) {
  const { t } = useTranslation('form');
  const options = useOptions(props);
  const { readOnly, ...ties } = tied(props);
  return (
    <>
      <select
        {...ties}
        className={control.input}
        value={textValue(props.value)}
        disabled={readOnly}
        onChange={(event) => {
          props.onChange(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{t('choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <NoLongerOffered {...props} />
      </select>
      {/* A disabled select posts nothing; its value must still arrive. */}
      {readOnly && <input type="hidden" name={props.name} value={textValue(props.value)} />}
    </>
  );
}

/** An answer that is not offered any more stays visible until it is changed: nothing typed disappears in silence. */
function NoLongerOffered({ value, offered, field }: FieldControlProps) {
  const { t } = useTranslation('form');
  const [label] = useOptions({ field, offered: [textValue(value)] });
  if (typeof value !== 'string' || value === '' || offered?.includes(value)) return null;
  return (
    <option value={value} disabled>
      {t('notOffered', { option: label?.label ?? value })}
    </option>
  );
}
