/** A person: found by typing a name or number; without scripts the employee number is typed. */
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';
import type { PersonSummary } from '../../people/person';
import control from '../ui/control.module.css';
import { useFormTools } from './answers-context';
import { ComboboxInput } from './combobox-input';
import { textValue, tied, type FieldControlProps } from './field-control';
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
  const t = useTexts('form');
  const { persons } = useFormTools();
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
  const t = useTexts('form');
  const { persons } = useFormTools();
  const number = textValue(props.value);
  const chosen = persons.known[number];
  // Null: not being searched, the box shows who is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<PersonSummary | null>(null);
  const { found, searching } = useFoundPersons(props.path ?? props.name, typed);
  return (
    <ComboboxInput
      control={props}
      shown={(picked?.number === number ? picked.name : chosen?.name) ?? number}
      typed={typed}
      suggestions={found.map((person) => ({
        value: person.number,
        label: person.name,
        detail: `${person.number} · ${person.jobTitle}`,
      }))}
      nothing={searching ? t('person.searching') : t('person.nobody')}
      placeholder={t('person.search')}
      onType={setTyped}
      onChoose={(next) => {
        setPicked(found.find((person) => person.number === next) ?? null);
        props.onChange(next);
      }}
      onClear={() => {
        props.onChange(null);
      }}
    />
  );
}
