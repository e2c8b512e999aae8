/** An amount and its currency. */
import { useTranslation } from 'react-i18next';
import { currenciesOf } from '../../forms/field-types/money';
import type { Json } from '../../rules/conditions/condition';
import control from '../ui/control.module.css';
import { tied, textValue, type FieldControlProps } from './field-control';
import styles from './money-field.module.css';

export function MoneyField(props: FieldControlProps) {
  const { t } = useTranslation('form');
  const { id, name, field, value, readOnly, onChange } = props;
  const currencies = currenciesOf(field.schema);
  const amount = partOf(value, 'amount');
  const currency = partOf(value, 'currency') || (currencies[0] ?? '');
  const change = (part: { amount?: string; currency?: string }): void => {
    onChange(moneyFrom(part.amount ?? amount, part.currency ?? currency));
  };
  return (
    <div className={styles.money}>
      <input
        {...tied(props)}
        name={`${name}.amount`}
        className={control.input}
        inputMode="decimal"
        value={amount}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => {
          change({ amount: event.target.value });
        }}
      />
      <select
        id={`${id}-currency`}
        name={`${name}.currency`}
        className={control.input}
        value={currency}
        aria-label={t('currency')}
        disabled={readOnly}
        onChange={(event) => {
          change({ currency: event.target.value });
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

function partOf(value: Json | undefined, part: 'amount' | 'currency'): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return textValue((value as Readonly<Record<string, Json>>)[part]);
}

/** What is no number yet stays as typed, so that the error says so and nothing is lost. */
function moneyFrom(amount: string, currency: string): Json {
  const typed = amount.trim();
  if (typed === '') return null;
  return { amount: /^-?[0-9]+(\.[0-9]+)?$/.test(typed) ? Number(typed) : amount, currency };
}
