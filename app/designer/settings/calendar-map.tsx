/** Which calendar the clocks of a request run on, by an answer or by whom somebody works for. */
import { useTranslation } from 'react-i18next';
import { allFields } from '../../../forms/editing/field-place';
import { optionsOf } from '../../../forms/editing/field-options';
import { say } from '../../../rules/explain/explain-words';
import { factLabels } from '../../../rules/explain/fact-labels';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';
import { ChoiceInput } from '../builder/choice-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { readCalendarLookup, writeCalendarLookup } from './calendar-lookup';
import type { CalendarLookup } from './calendar-lookup';
import styles from './settings-screen.module.css';

const legalEntities = ['requester.legalEntity', 'subject.legalEntity'];

export function CalendarMap() {
  const { t } = useTranslation('settings');
  const localized = useLocalized();
  const locale = useLocale();
  const { document: item, surroundings, apply } = useItemDraft();
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
    if (legalEntities.includes(by)) return surroundings.legalEntities.map(({ key }) => key);
    const field = choices.find(([path]) => by === `answers.${path}`)?.[1];
    return field ? optionsOf(field) : [];
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
    const fact = Object.hasOwn(factLabels, by) ? factLabels[by] : undefined;
    if (fact) return t('calendar.of', { fact: say(fact, locale) });
    const path = by.replace(/^answers\./, '');
    return t('calendar.answer', { field: localized(form.texts[path]?.label ?? {}) || path });
  };
  const offered = ['requester.legalEntity', ...choices.map(([path]) => `answers.${path}`)];
  const { by, table } = lookup;
  const lines = by === null ? ['all'] : [...new Set([...valuesFor(by), ...Object.keys(table)])];
  const lineTitle = (value: string): string => {
    if (by === null) return t('calendar.all');
    const entity = surroundings.legalEntities.find(({ key }) => legalEntities.includes(by) && key === value);
    return (
      localized(entity?.title ?? form.texts[by.replace(/^answers\./, '')]?.options?.[value] ?? {}) || value
    );
  };
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
