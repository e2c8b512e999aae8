/** The first or last day of a date: fixed, or counted from today or from another answer. */
import { useTranslation } from 'react-i18next';
import { allFields } from '../../../../forms/editing/field-place';
import control from '../../../ui/control.module.css';
import { useLocalized } from '../../../ui/localized';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { CommitInput } from '../commit-input';
import { readDateBound, writeDateBound } from './date-bound';
import type { DateBound } from './date-bound';
import styles from './properties.module.css';
import type { KeywordInputProps } from './property-input';

export function DateBoundInput({ id, path, label, value, onCommit }: KeywordInputProps<'date-bound'>) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const bound = readDateBound(value);
  const dates = allFields(item.form).filter(
    ([each, field]) => each !== path && field['x-type'] === 'date' && !each.includes('*'),
  );
  const take = (next: DateBound): void => {
    const written = writeDateBound(next);
    if (written !== undefined) onCommit(written);
  };
  const begin = (from: string): void => {
    if (from === 'none') take({ from });
    if (from === 'today') take({ from, days: 0 });
    if (from === 'day') take({ from, day: t('bound.firstDay') });
    if (from.startsWith('answer:')) take({ from: 'answer', field: from.slice('answer:'.length), days: 0 });
  };
  const counted = bound.from === 'today' || bound.from === 'answer' ? bound : null;
  return (
    <div className={styles.localized} role="group" aria-labelledby={`${id}-label`}>
      <label className={styles.label} id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={control.input}
        value={bound.from === 'answer' ? `answer:${bound.field}` : bound.from}
        onChange={(event) => {
          begin(event.target.value);
        }}
      >
        <option value="none">{t('bound.none')}</option>
        <option value="today">{t('bound.today')}</option>
        <option value="day">{t('bound.day')}</option>
        {dates.map(([field]) => (
          <option key={field} value={`answer:${field}`}>
            {t('bound.answer', { field: localized(item.form.texts[field]?.label ?? {}) || field })}
          </option>
        ))}
        {bound.from === 'own' && <option value="own">{t('ownExpression')}</option>}
      </select>
      {bound.from === 'day' && (
        <CommitInput
          type="date"
          aria-label={t('bound.which', { label })}
          value={bound.day}
          onCommit={(day) => {
            if (day !== '') take({ from: 'day', day });
          }}
        />
      )}
      {counted && (
        <label className={styles.days}>
          <span>{t('bound.days')}</span>
          <CommitInput
            type="number"
            aria-label={t('bound.daysOf', { label })}
            value={String(counted.days)}
            onCommit={(days) => {
              if (Number.isInteger(Number(days))) take({ ...counted, days: Number(days) });
            }}
          />
        </label>
      )}
    </div>
  );
}
