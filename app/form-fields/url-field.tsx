/** A web address. */
import { LONGEST_WEB_ADDRESS } from '../../forms/formats';
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { useExample } from './use-example';

export function UrlField(props: FieldControlProps) {
  return (
    <input
      {...tied(props)}
      type="url"
      className={control.input}
      value={textValue(props.value)}
      placeholder={useExample(props.field) ?? 'https://'}
      maxLength={LONGEST_WEB_ADDRESS}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
