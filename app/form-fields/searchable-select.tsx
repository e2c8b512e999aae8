/** One of many options, found by typing; without scripts a native list that drops down. */
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';
import { ComboboxInput, type Suggestion } from './combobox-input';
import { textValue, type FieldControlProps } from './field-control';
import { fittingSuggestions } from './fitting-suggestions';
import { NativeSelect } from './native-select';

export interface SearchableSelectProps {
  readonly control: FieldControlProps;
  readonly options: readonly Suggestion[];
  /** A name of its own where the field has several controls. */
  readonly label?: string | undefined;
  /** What the chosen option is called where it is not offered any more. */
  readonly nameOfGone?: string | undefined;
  readonly onChange: (value: string | null) => void;
}

export function SearchableSelect(props: SearchableSelectProps) {
  const { control, options, label, nameOfGone } = props;
  return (
    <>
      {/* Where scripts run this is no part of the page. Where they do not, its value comes before the one below. */}
      <noscript>
        <NativeSelect
          control={{ ...control, id: `${control.id}-list` }}
          options={options}
          label={label}
          nameOfGone={nameOfGone}
          labelledBy={label === undefined ? `${control.id}-label` : undefined}
          onChange={props.onChange}
        />
      </noscript>
      <input type="hidden" name={control.name} value={textValue(control.value)} />
      <div className="needs-scripts">
        <Search {...props} />
      </div>
    </>
  );
}

function Search({ control, options, label, nameOfGone, onChange }: SearchableSelectProps) {
  const t = useTexts('form');
  const [typed, setTyped] = useState<string | null>(null);
  const value = textValue(control.value);
  const chosen = options.find((option) => option.value === value);
  const gone = value === '' ? '' : t('notOffered', { option: nameOfGone ?? value });
  return (
    <ComboboxInput
      control={control}
      label={label}
      shown={chosen?.label ?? gone}
      typed={typed}
      suggestions={fittingSuggestions(options, typed)}
      nothing={t('nothingFits')}
      placeholder={t('search')}
      onType={setTyped}
      onChoose={onChange}
      onClear={() => {
        onChange(null);
      }}
    />
  );
}
