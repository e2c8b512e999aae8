/** Codes with names of their own in every language: added from a list, taken away one by one. */
import { useTranslation } from 'react-i18next';
import { countries } from '../../../../forms/countries';
import { currencies } from '../../../../forms/currencies';
import { Button } from '../../../ui/button';
import control from '../../../ui/control.module.css';
import { describedBy, FieldFrame } from '../../../ui/field-frame';
import { useLocale } from '../../../ui/use-locale';
import styles from './properties.module.css';
import type { KeywordInputProps } from './property-input';

const sources = {
  currencies: { codes: () => currencies, type: 'currency' },
  countries: { codes: () => countries, type: 'region' },
  zones: { codes: () => Intl.supportedValuesOf('timeZone'), type: null },
} as const;

export function CodesInput({ id, label, hint, editor, value, onCommit }: KeywordInputProps<'codes'>) {
  const { t } = useTranslation('builder');
  const locale = useLocale();
  const { codes, type } = sources[editor.source];
  const names = type && new Intl.DisplayNames(locale, { type });
  const nameOf = (code: string): string => names?.of(code) ?? code;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const take = (next: readonly string[]): void => {
    onCommit(next.length > 0 ? next : null);
  };
  const left = codes()
    .filter((code) => !chosen.includes(code))
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <FieldFrame id={id} label={label} required {...(hint !== undefined && { hint })}>
      <ul className={styles.codes}>
        {chosen.map((code) => (
          <li key={code}>
            {nameOf(code)}
            <Button
              type="button"
              kind="link"
              aria-label={t('codes.remove', { name: nameOf(code) })}
              onClick={() => {
                take(chosen.filter((each) => each !== code));
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <select
        id={id}
        className={control.input}
        aria-describedby={describedBy(id, { hint })}
        value=""
        onChange={(event) => {
          take([...chosen, event.target.value]);
        }}
      >
        <option value="">{t('codes.add')}</option>
        {left.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
