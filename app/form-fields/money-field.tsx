/** An amount and its currency. */
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';
import { readNumber, writeNumber } from '../../forms/field-types/number-text';
import { currenciesOf } from '../../forms/field-types/money';
import type { Json } from '../../rules/conditions/condition';
import control from '../ui/control.module.css';
import { tied, textValue, type FieldControlProps } from './field-control';
import styles from './money-field.module.css';
import { useTyped } from './use-typed';

export function MoneyField(props: FieldControlProps) {
  const t = useTexts('form');
  const { id, name, field, value, readOnly, onChange } = props;
  const currencies = currenciesOf(field.schema);
  // A currency alone is no answer: until there is an amount, the choice is kept here.
  const [chosen, setChosen] = useState(currencies[0] ?? '');
  const currency = textValue(partOf(value, 'currency')) || chosen;
  const amount = useTyped(partOf(value, 'amount'), readNumber, writeNumber);
  const change = (amountNow: Json, currencyNow: string): void => {
    onChange(amountNow === null ? null : { amount: amountNow, currency: currencyNow });
  };
  return (
    <div className={styles.money}>
      <input
        {...tied(props)}
        name={`${name}.amount`}
        className={control.input}
        inputMode="decimal"
        value={amount.text}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => {
          change(amount.type(event.target.value), currency);
        }}
        onBlur={amount.leave}
      />
      <select
        id={`${id}-currency`}
        name={`${name}.currency`}
        className={control.input}
        value={currency}
        aria-label={t('currency')}
        disabled={readOnly}
        onChange={(event) => {
          setChosen(event.target.value);
          change(partOf(value, 'amount') ?? null, event.target.value);
        }}
      >
        {currencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
      {readOnly && <input type="hidden" name={`${name}.currency`} value={currency} />}
    </div>
  );
}

function partOf(value: Json | undefined, part: 'amount' | 'currency'): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, Json>>)[part];
}
