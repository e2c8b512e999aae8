/** A date and time, and the zone on whose clocks it is meant: the reader's own unless another is chosen. */
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';
import { partOf } from '../../forms/field-types/parts';
import type { Json } from '../../rules/conditions/condition';
import control from '../ui/control.module.css';
import { useShell } from '../ui/shell/shell-data';
import styles from './date-parts.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { ZoneSelect } from './zone-select';

/** `YYYY-MM-DDTHH:MM`; browsers may add seconds. */
const TO_MINUTES = 16;

export function DateTimeField(props: FieldControlProps) {
  const t = useTexts('form');
  const { id, name, field, value, onChange } = props;
  const { zone: own } = useShell();
  const zones = field.schema['x-zones'];
  // A zone alone is no answer: until there is a time, the choice is kept here.
  const [chosen, setChosen] = useState(zones?.includes(own) === false ? (zones[0] ?? '') : own);
  const local = textValue(partOf(value, 'local'));
  const zone = textValue(partOf(value, 'zone') ?? chosen);
  const change = (time: string, place: string): void => {
    onChange(time === '' ? null : ({ local: time, zone: place } satisfies Json));
  };
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.pair}>
      <label className={styles.part}>
        <span>{t('dateTime.local')}</span>
        <input
          {...tied(props)}
          id={`${id}-local`}
          name={`${name}.local`}
          type="datetime-local"
          className={control.input}
          value={local}
          max="9999-12-31T23:59"
          onChange={(event) => {
            change(event.target.value.slice(0, TO_MINUTES), zone);
          }}
        />
      </label>
      <div className={styles.part}>
        <span aria-hidden="true">{t('dateTime.zone')}</span>
        <ZoneSelect
          control={{ ...props, id: `${id}-zone`, name: `${name}.zone`, value: zone }}
          zones={zones}
          label={t('dateTime.zone')}
          onChange={(next) => {
            setChosen(next ?? '');
            change(local, next ?? '');
          }}
        />
      </div>
    </div>
  );
}
