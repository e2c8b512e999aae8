/** A box to type in with a list of what fits (ARIA combobox); what is offered and chosen is its user's business. */
import { Combobox, useCombobox } from '@mantine/core';
import { useTexts } from '../texts/use-texts';
import control from '../ui/control.module.css';
import styles from './combobox-input.module.css';
import type { FieldControlProps } from './field-control';

export interface Suggestion {
  readonly value: string;
  readonly label: string;
  /** What tells two of the same label apart. */
  readonly detail?: string | undefined;
}

export interface ComboboxInputProps {
  readonly control: Pick<FieldControlProps, 'id' | 'required' | 'readOnly' | 'invalid' | 'describedBy'>;
  /** A name of its own where the field has several controls. */
  readonly label?: string | undefined;
  /** What stands in the box while nobody types. */
  readonly shown: string;
  /** What is being typed; null where nobody types. */
  readonly typed: string | null;
  readonly suggestions: readonly Suggestion[];
  /** What the list says when nothing fits. */
  readonly nothing: string;
  readonly placeholder: string;
  readonly onType: (text: string | null) => void;
  readonly onChoose: (value: string) => void;
  /** The box was emptied. */
  readonly onClear: () => void;
}

export function ComboboxInput(props: ComboboxInputProps) {
  const { control: ties, label, shown, typed, suggestions, placeholder, onType, onChoose, onClear } = props;
  const t = useTexts('form');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      offset={4}
      onOptionSubmit={(value) => {
        onType(null);
        onChoose(value);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          id={ties.id}
          role="combobox"
          aria-autocomplete="list"
          aria-label={label}
          className={control.input}
          value={typed ?? shown}
          placeholder={placeholder}
          readOnly={ties.readOnly}
          autoComplete="off"
          aria-required={ties.required || undefined}
          aria-invalid={ties.invalid || undefined}
          aria-describedby={ties.describedBy}
          onFocus={(event) => {
            event.target.select();
          }}
          onClick={() => {
            if (!ties.readOnly) combobox.openDropdown();
          }}
          onChange={(event) => {
            onType(event.target.value);
            if (event.target.value.trim() === '') onClear();
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            onType(null);
          }}
        />
      </Combobox.Target>
      <span role="status" className="visually-hidden">
        {combobox.dropdownOpened && t('found', { n: suggestions.length })}
      </span>
      {/* A list that is closed is not there: neither in what the server sends nor among what has to come alive. */}
      {combobox.dropdownOpened && <Suggestions {...props} />}
    </Combobox>
  );
}

function Suggestions({ label, suggestions, nothing, placeholder }: ComboboxInputProps) {
  return (
    <Combobox.Dropdown className={styles.dropdown}>
      <Combobox.Options className={styles.options} aria-label={label ?? placeholder}>
        {suggestions.map((suggestion) => (
          <Combobox.Option key={suggestion.value} value={suggestion.value} className={styles.option}>
            <b>{suggestion.label}</b>
            {suggestion.detail !== undefined && <small>{suggestion.detail}</small>}
          </Combobox.Option>
        ))}
        {suggestions.length === 0 && <Combobox.Empty className={styles.empty}>{nothing}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
