/** Which calendar the clocks of a request run on, by an answer or by who asks. */
import { useTranslation } from 'react-i18next';
import { allFields } from '../../../forms/editing/field-place';
import { optionsOf } from '../../../forms/editing/field-options';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { ChoiceInput } from '../builder/choice-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { readCalendarLookup, writeCalendarLookup } from './calendar-lookup';
import type { CalendarLookup } from './calendar-lookup';
import styles from './settings-screen.module.css';

const LEGAL_ENTITY = 'requester.legalEntity';

export function CalendarMap() {
  const { t } = useTranslation('settings');
  const localized = useLocalized();
  const { document: item, live, surroundings, apply } = useItemDraft();
  const { calendars } = surroundings;
  const { form } = item;
  const lookup = readCalendarLookup(item.fulfilment.calendar);
  const choices = allFields(form).filter(
    ([path, field]) => field['x-type'] === 'choice' && !path.includes('.'),
  );
  const take = (next: CalendarLookup): void => {
    apply([{ op: 'set-fulfilment', property: 'calendar', value: writeCalendarLookup(next) }]);
  };
  if (!lookup) return <p>{t('calendar.own')}</p>;
  const valuesFor = (by: string): readonly string[] => {
    const field = choices.find(([path]) => by === `answers.${path}`)?.[1];
    // Legal entities have no list of their own: those that the live version or this one names.
    const named = [readCalendarLookup(live?.fulfilment.calendar), lookup].flatMap((each) =>
      each?.by === LEGAL_ENTITY ? Object.keys(each.table) : [],
    );
    return field ? optionsOf(field) : [...new Set([...named, 'CN', 'DE', 'US'])];
  };
  const begin = (by: string): void => {
    const first = calendars[0] ?? '';
    if (by === '') take({ by: null, table: { all: first } });
    else
      take({
        by,
        table: Object.fromEntries(valuesFor(by).map((value) => [value, lookup.table[value] ?? first])),
      });
  };
  const titleOf = (by: string): string => {
    if (by === LEGAL_ENTITY) return t('calendar.legalEntity');
    const path = by.replace(/^answers\./, '');
    return t('calendar.answer', { field: localized(form.texts[path]?.label ?? {}) || path });
  };
  const offered = [LEGAL_ENTITY, ...choices.map(([path]) => `answers.${path}`)];
  const { by, table } = lookup;
  const lines = by === null ? ['all'] : [...new Set([...valuesFor(by), ...Object.keys(table)])];
  const lineTitle = (value: string): string =>
    by === null
      ? t('calendar.all')
      : localized(form.texts[by.replace(/^answers\./, '')]?.options?.[value] ?? {}) || value;
  return (
    <>
      <ChoiceInput
        id="calendar-by"
        label={t('calendar.by')}
        value={by ?? ''}
        choices={[
          { value: '', title: t('calendar.one') },
          ...[...new Set([...offered, ...(by === null ? [] : [by])])].map((each) => ({
            value: each,
            title: titleOf(each),
          })),
        ]}
        onChoose={begin}
      />
      <div className={styles.lines}>
        {lines.map((value) => (
          <label key={value} className={styles.line}>
            <span>{lineTitle(value)}</span>
            <select
              className={control.input}
              value={table[value] ?? ''}
              onChange={(event) => {
                take({ by, table: { ...table, [value]: event.target.value } });
              }}
            >
              {table[value] === undefined && <option value="">{t('calendar.none')}</option>}
              {calendars.map((calendar) => (
                <option key={calendar} value={calendar}>
                  {calendar}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}
