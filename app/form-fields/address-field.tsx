/** A postal address in its parts. */
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';
import { countriesOf, LONGEST_LINE, MOST_LINES } from '../../forms/field-types/address';
import { partOf } from '../../forms/field-types/parts';
import { countryName } from '../../forms/countries';
import type { Json } from '../../rules/conditions/condition';
import control from '../ui/control.module.css';
import { useLocale } from '../ui/use-locale';
import styles from './address-field.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { NativeSelect } from './native-select';
import { SearchableSelect } from './searchable-select';

/** More countries than these are searched, not looked through. */
const MOST_LISTED = 12;
const singleLines = ['postalCode', 'city', 'region'] as const;

export function AddressField(props: FieldControlProps) {
  const t = useTexts('form');
  const { id, name, value, onChange } = props;
  const codes = countriesOf(props.field.schema);
  // A country alone is no answer: until there is more, the choice is kept here.
  const [chosen, setChosen] = useState(codes.length === 1 ? (codes[0] ?? '') : '');
  const country = textValue(partOf(value, 'country') ?? chosen);
  const change = (part: string, next: Json): void => {
    const whole = { ...(value as Record<string, Json> | undefined), country, [part]: next };
    onChange(Object.fromEntries(Object.entries(whole).filter(([, text]) => text !== '')));
  };
  const box = (part: string) => ({
    ...tied(props),
    id: `${id}-${part}`,
    name: `${name}.${part}`,
    className: control.input,
  });
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.address}>
      <label className={styles.lines}>
        <span>{t('address.lines')}</span>
        <textarea
          {...box('lines')}
          rows={2}
          value={linesOf(partOf(value, 'lines')).join('\n')}
          maxLength={MOST_LINES * (LONGEST_LINE + 1)}
          autoComplete="off"
          onChange={(event) => {
            const { value: text } = event.target;
            change('lines', text === '' ? '' : text.split('\n').slice(0, MOST_LINES));
          }}
        />
      </label>
      {singleLines.map((part) => (
        <label key={part} className={styles[part]}>
          <span>{t(`address.${part}`)}</span>
          <input
            {...box(part)}
            value={textValue(partOf(value, part))}
            maxLength={LONGEST_LINE}
            autoComplete="off"
            aria-required={part === 'city' && props.required ? true : undefined}
            onChange={(event) => {
              change(part, event.target.value);
            }}
          />
        </label>
      ))}
      <div className={styles.country}>
        <span aria-hidden="true">{t('address.country')}</span>
        <CountrySelect
          control={{ ...props, id: `${id}-country`, name: `${name}.country`, value: country }}
          codes={codes}
          onChange={(next) => {
            setChosen(next ?? '');
            change('country', next ?? '');
          }}
        />
      </div>
    </div>
  );
}

interface CountrySelectProps {
  readonly control: FieldControlProps;
  readonly codes: readonly string[];
  readonly onChange: (code: string | null) => void;
}

function CountrySelect({ control: props, codes, onChange }: CountrySelectProps) {
  const t = useTexts('form');
  const locale = useLocale();
  const options = codes
    .map((value) => ({
      value,
      label: countryName(value, locale),
      detail: codes.length > MOST_LISTED ? value : undefined,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const Select = codes.length > MOST_LISTED ? SearchableSelect : NativeSelect;
  return <Select control={props} options={options} label={t('address.country')} onChange={onChange} />;
}

function linesOf(lines: Json | undefined): readonly string[] {
  return Array.isArray(lines) ? lines.map(String) : [];
}
