/** Labels of a draft's fields and options, as sentences about its conditions need them. */
import { words as textWords } from '../../../forms/editing/operation-title';
import type { FormDraft } from '../../../forms/editing/form-draft';
import { localeOf } from '../../../forms/locale';
import { fieldOf } from '../../../rules/explain/explain-words';
import type { ExplainWords } from '../../../rules/explain/explain-words';

const yes = { en: 'Yes', 'zh-CN': '是' };
const no = { en: 'No', 'zh-CN': '否' };

/** Whoever may edit a document may read all of it. */
export function draftWords({ schema, texts }: FormDraft, locale: string): ExplainWords {
  const language = localeOf(locale);
  return {
    locale: language,
    fieldLabel: (field) => textWords(texts[field]?.label, field)[language],
    optionText(field, value) {
      if (typeof value === 'boolean') return (value ? yes : no)[language];
      const name = typeof value === 'string' ? value : JSON.stringify(value);
      return textWords(texts[field]?.options?.[name], name)[language];
    },
    isYesNo: (path) => schema.properties[fieldOf(path) ?? '']?.['x-type'] === 'yes-no',
    mayRead: () => true,
  };
}
