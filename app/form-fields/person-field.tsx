/** A person: found by typing a name or number; without scripts the employee number is typed. */
import { Combobox, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../people/person';
import control from '../ui/control.module.css';
import { useAnswersPage } from './answers-context';
import { textValue, tied, type FieldControlProps } from './field-control';
import styles from './person-field.module.css';
import { useFoundPersons } from './use-found-persons';
import { useHydrated } from '../ui/use-hydrated';

export function PersonField(props: FieldControlProps) {
  const hydrated = useHydrated();
  return (
    <>
      {hydrated ? (
        <input type="hidden" name={props.name} value={textValue(props.value)} />
      ) : (
        <NumberInput {...props} />
      )}
      <div className="needs-scripts">
        <PersonPicker {...props} />
      </div>
    </>
  );
}

/** What works before or without scripts: the number, with those who are likely offered by the browser. */
function NumberInput(props: FieldControlProps) {
  const { t } = useTranslation('form');
  const { persons } = useAnswersPage();
  const known = Object.values(persons.known);
  return (
    <div className="without-scripts">
      <input
        {...tied({ ...props, id: `${props.id}-number` })}
        list={`${props.id}-people`}
        className={control.input}
        defaultValue={textValue(props.value)}
        aria-labelledby={`${props.id}-label`}
        placeholder={t('person.number')}
        autoComplete="off"
      />
      <datalist id={`${props.id}-people`}>
        {known.map(({ number, name }) => (
          <option key={number} value={number} label={name} />
        ))}
      </datalist>
    </div>
  );
}

function PersonPicker(props: FieldControlProps) {
  const { id, value, readOnly, required, invalid, describedBy, onChange } = props;
  const { t } = useTranslation('form');
  const { persons } = useAnswersPage();
  const number = textValue(value);
  const chosen = persons.known[number];
  // Null: not being searched, the box shows who is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<PersonSummary | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const { found, searching } = useFoundPersons(props.name, typed);
  const nameOfChosen = (picked?.number === number ? picked.name : chosen?.name) ?? number;

  const choose = (next: string): void => {
    setPicked(found.find((person) => person.number === next) ?? null);
    setTyped(null);
    onChange(next);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} offset={4}>
      <Combobox.Target>
        <input
          id={id}
          className={control.input}
          value={typed ?? nameOfChosen}
          placeholder={t('person.search')}
          readOnly={readOnly}
          autoComplete="off"
          aria-required={required || undefined}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onFocus={(event) => {
            event.target.select();
          }}
          onClick={() => {
            if (!readOnly) combobox.openDropdown();
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            if (event.target.value.trim() === '') onChange(null);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={styles.dropdown}>
        <Combobox.Options className={styles.options} aria-label={t('person.search')}>
          {found.map((person) => (
            <Combobox.Option key={person.number} value={person.number} className={styles.option}>
              <b>{person.name}</b>
              <small>
                {person.number} · {person.jobTitle}
              </small>
            </Combobox.Option>
          ))}
          {found.length === 0 && (
            <Combobox.Empty className={styles.empty}>
              {searching ? t('person.searching') : t('person.nobody')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
