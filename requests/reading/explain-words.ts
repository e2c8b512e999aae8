/** The words in which rules and due times are explained to one reader. */
import type { Item } from '../../catalog/parse-item';
import type { AnswerWords } from '../../forms/field-types/field-type';
import { fieldReadBy } from '../../forms/answer-reads';
import { isWithin } from '../../forms/field-path';
import { formatAnswer } from '../../forms/format-answer';
import { optionLabel } from '../../forms/field-types/option-labels';
import { localeOf, textIn } from '../../forms/locale';
import type { Condition, Json } from '../../rules/conditions/condition';
import { dateWordsFor, type DateReader } from '../../rules/conditions/date-words';
import { readPaths } from '../../rules/conditions/read-paths';
import { fieldOf, type ExplainWords } from '../../rules/explain/explain-words';

import type { OlaWords } from '../../rules/explain/explain-ola';

type KeyDate = NonNullable<Item['document']['keyDate']>;

export interface Reader extends AnswerWords {
  /** Whether the reader may read the answer of a field. */
  readonly mayReadField: (field: string) => boolean;
}

/** Facts that are no answers (who asked, in which department) are known to everyone who sees the work. */
export function explainWords({ form }: Item, reader: Reader): ExplainWords {
  const { locale } = reader;
  const paths = new Set(form.byPath.keys());
  return {
    locale: localeOf(locale),
    fieldLabel(key) {
      const field = form.fields.get(key);
      return field ? textIn(field.texts.label, locale) : key;
    },
    optionText(key, value) {
      const field = form.fields.get(key);
      if (!field) return String(value);
      if (field.texts.options && typeof value === 'string') return optionLabel(field, value, locale);
      return formatAnswer(value as Json, field, reader);
    },
    mayRead(path) {
      const [root] = path.split('.');
      if (root !== 'answers') return true;
      const field = fieldReadBy(path, paths);
      // Who reads a list as a whole reads all that lies in it.
      return (
        field !== undefined && [...paths].every((each) => !isWithin(each, field) || reader.mayReadField(each))
      );
    },
  };
}

export function olaWords({ document, form }: Item, reader: DateReader): OlaWords {
  const { keyDate } = document;
  const locale = localeOf(reader.locale);
  const { day, dateTime, otherZone } = dateWordsFor(reader);
  return {
    locale,
    bound: (name) => (keyDate?.name === name ? boundLabel(keyDate, form, locale) : name),
    date: day,
    instant: dateTime,
    otherZone,
  };
}

/** The label of the date that was asked for; what reads its date from elsewhere is called by its own title. */
function boundLabel({ date, title }: KeyDate, form: Item['form'], locale: string): string {
  const [path = ''] = readPaths(date as Condition);
  const field = form.fields.get(fieldOf(path) ?? '');
  return textIn(field?.texts.label ?? title, locale);
}
